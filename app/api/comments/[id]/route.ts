import { context } from "#app/server/context.ts";
import { sittingRoute } from "#app/server/sitting/sitting-route.ts";
import { can } from "#lib/permissions.ts";
import { dropComment } from "#prisma/review/kept-comments.ts";

/** Takes a comment off the list of those to use again. */
export const DELETE = sittingRoute<{ id: string }>(async ({ params, viewer }) => {
  if (!can(viewer.enrolment.role, "grade_by_hand")) return { refused: "forbidden" };
  const dropped = await dropComment(context().db, {
    courseId: viewer.course.id,
    id: params.id,
    userId: viewer.user.id,
  });
  return dropped ? new Response(null, { status: 204 }) : { refused: "not_found" };
});
