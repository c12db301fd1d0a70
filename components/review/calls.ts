import { z } from "zod";
import { callApi, takeAway } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { reusableCommentSchema } from "#lib/review/api.ts";

/* What the pages of the review ask the server for. */

export type HandScore = {
  partId: string;
  points: number;
  of: number;
  rubricLines: number[];
  rubricId: string | null;
  comment: string;
};

/** Gives points for one part of answers. */
export function giveHandScore(submissionId: string, body: HandScore, locale: Locale) {
  const path = `/api/submissions/${submissionId}/hand-scores`;
  return callApi({ method: "POST", path, locale, schema: z.undefined(), body });
}

/** Keeps a comment for use again where `path` says. */
export function keepComment(path: string, text: string, locale: Locale) {
  return callApi({ method: "POST", path, locale, schema: reusableCommentSchema, body: { text } });
}

export function dropComment(id: string, locale: Locale) {
  return takeAway(`/api/comments/${id}`, locale);
}
