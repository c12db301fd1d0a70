import { keepCommentRoute } from "#app/server/review/keep-comment-route.ts";

/** Keeps a comment on solutions of an exercise. */
export const POST = keepCommentRoute("comment_on_code", (exerciseId) => ({ exerciseId }));
