import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { findReadable } from "#app/server/api/find-readable.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { isRefusal } from "#app/server/api/refusal.ts";
import { sendComment } from "#app/server/comments/send-comment.ts";
import { context } from "#app/server/context.ts";
import { writeCommentSchema } from "#lib/comments/api.ts";
import { can } from "#lib/permissions.ts";
import { writeComment } from "#prisma/comments/comments.ts";

/** Says something of a submission, or of one line of it, to the student. */
export const POST = apiRoute<{ id: string }>(async ({ request, params, viewer, now }) => {
  if (!can(viewer.enrolment.role, "comment_on_code")) return { refused: "forbidden" };
  const parsed = await readJson(request, writeCommentSchema);
  if (isRefusal(parsed)) return parsed;
  const submission = await findReadable(viewer, params.id);
  if (submission === null) return { refused: "not_found" };
  const { line, text } = parsed.body;
  if (line !== null && line > submission.source.split("\n").length)
    return { refused: "wrong_types", errors: [{ path: "line", message: "the program has no such line" }] };
  const comment = await writeComment(context().db, {
    submissionId: submission.id,
    line,
    text,
    author: viewer.user,
    now,
  });
  return jsonResponse(sendComment(comment, viewer.user.id), { status: 201 });
});
