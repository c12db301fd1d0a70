import { keepCommentRoute } from "#app/server/review/keep-comment-route.ts";

/** Keeps a comment on answers to a question. */
export const POST = keepCommentRoute("grade_by_hand", (questionId) => ({ questionId }));
