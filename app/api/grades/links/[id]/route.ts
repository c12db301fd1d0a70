import { apiRoute } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { can } from "#lib/permissions.ts";
import { revokeGradesLink } from "#prisma/grades-links.ts";

/** Takes an address of the grades out of force, for good. */
export const DELETE = apiRoute<{ id: string }>(async ({ params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "export_grades")) return { refused: "forbidden" };
  const request = { courseId: viewer.course.id, linkId: params.id, userId: viewer.user.id, now };
  const revoked = await revokeGradesLink(context().db, request);
  return revoked ? new Response(null, { status: 204 }) : { refused: "not_found" };
});
