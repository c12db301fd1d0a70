import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { writeMaterialSchema } from "#lib/materials/api.ts";
import { can } from "#lib/permissions.ts";
import { editMaterial } from "#prisma/materials/materials.ts";

/** Writes a material anew in its place. */
export const PUT = apiRoute<{ id: string }>(async ({ request, params, viewer }) => {
  if (!can(viewer.enrolment.role, "edit_materials")) return { refused: "forbidden" };
  const parsed = await readJson(request, writeMaterialSchema);
  if (isRefusal(parsed)) return parsed;
  const editing = { courseId: viewer.course.id, userId: viewer.user.id };
  const edited = await editMaterial(context().db, editing, { ...parsed.body, id: params.id });
  return edited ? jsonResponse({ id: params.id }) : { refused: "not_found" };
});
