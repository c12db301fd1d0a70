import { apiRoute } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { withdrawComment } from "#prisma/comments/comments.ts";

/** Takes a comment back; only who wrote it may, and nobody else learns whether it exists. */
export const DELETE = apiRoute<{ id: string; commentId: string }>(async ({ params, viewer, now }) => {
  const withdrawn = await withdrawComment(context().db, {
    courseId: viewer.course.id,
    submissionId: params.id,
    id: params.commentId,
    authorId: viewer.user.id,
    now,
  });
  return withdrawn ? new Response(null, { status: 204 }) : { refused: "not_found" };
});
