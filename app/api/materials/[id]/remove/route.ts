import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import { removeMaterial } from "#prisma/materials/materials.ts";

/** Takes a material off the page. */
export const POST = apiRoute<{ id: string }>(async ({ params, viewer }) => {
  if (!can(viewer.enrolment.role, "edit_materials")) return { refused: "forbidden" };
  const editing = { courseId: viewer.course.id, userId: viewer.user.id };
  const removed = await removeMaterial(context().db, editing, params.id);
  return removed ? jsonResponse({ id: params.id }) : { refused: "not_found" };
});
