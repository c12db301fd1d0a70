import { callApi, takeAway } from "#components/call/call-api.ts";
import { commentSchema } from "#lib/comments/api.ts";
import type { Locale } from "#lib/locale.ts";

/* What pages ask the server about the comments on a program. */

export function writeComment(
  submissionId: string,
  body: { line: number | null; text: string },
  locale: Locale,
) {
  const path = `/api/submissions/${submissionId}/comments`;
  return callApi({ method: "POST", path, locale, schema: commentSchema, body });
}

export function withdrawComment(submissionId: string, id: string, locale: Locale) {
  return takeAway(`/api/submissions/${submissionId}/comments/${id}`, locale);
}
