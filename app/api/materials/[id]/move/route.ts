import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { moveMaterialSchema } from "#lib/materials/api.ts";
import { can } from "#lib/permissions.ts";
import { moveMaterial } from "#prisma/materials/materials.ts";

/** Moves a material past its neighbour of the same kind. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer }) => {
  if (!can(viewer.enrolment.role, "edit_materials")) return { refused: "forbidden" };
  const parsed = await readJson(request, moveMaterialSchema);
  if (isRefusal(parsed)) return parsed;
  const editing = { courseId: viewer.course.id, userId: viewer.user.id };
  const moved = await moveMaterial(context().db, editing, { ...parsed.body, id: params.id });
  return moved ? jsonResponse(moved) : { refused: "not_found" };
});
