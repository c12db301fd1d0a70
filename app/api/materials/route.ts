import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { context } from "#app/server/context.ts";
import { writeMaterialSchema } from "#lib/materials/api.ts";
import { can } from "#lib/permissions.ts";
import { addMaterial } from "#prisma/materials/materials.ts";

/** Adds a material to the course. */
export const POST = apiRoute(async ({ request, viewer }) => {
  if (!can(viewer.enrolment.role, "edit_materials")) return { refused: "forbidden" };
  const parsed = await readJson(request, writeMaterialSchema);
  if (isRefusal(parsed)) return parsed;
  const editing = { courseId: viewer.course.id, userId: viewer.user.id };
  return jsonResponse({ id: await addMaterial(context().db, editing, parsed.body) }, { status: 201 });
});
