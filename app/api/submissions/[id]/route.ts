import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { findReadable } from "#app/server/api/find-readable.ts";
import { sendComment } from "#app/server/comments/send-comment.ts";
import { context } from "#app/server/context.ts";
import { submissionResult } from "#app/server/submission/submission-result.ts";
import { listComments } from "#prisma/comments/comments.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";

/** A submission with as much of its grading as the person may see. */
export const GET = apiRoute<{ id: string }>(async ({ params, viewer, locale }) => {
  const submission = await findReadable(viewer, params.id);
  if (submission === null) return { refused: "not_found" };
  const { db } = context();
  const [regrades, comments] = await Promise.all([
    listAppliedReports(db, submission.id),
    listComments(db, submission.id),
  ]);
  const sent = comments.map((comment) => sendComment(comment, viewer.user.id));
  return jsonResponse(submissionResult(submission, regrades, sent, locale));
});
