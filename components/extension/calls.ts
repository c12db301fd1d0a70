import { callApi } from "#components/call/call-api.ts";
import {
  type ChangeDeadlines,
  deadlinePreviewSchema,
  type ExtendDeadlines,
} from "#lib/extension/deadline-api.ts";
import { lateRequestSchema } from "#lib/extension/late-request.ts";
import type { Locale } from "#lib/locale.ts";

/* All that pages ask the server about deadlines; loaded when first needed. */

export function askForTime(
  assessmentId: string,
  body: { text: string; until: string | null },
  locale: Locale,
) {
  const path = `/api/assessments/${assessmentId}/late-requests`;
  return callApi({ method: "POST", path, locale, schema: lateRequestSchema, body });
}

export type RequestDecision =
  | { kind: "granted"; softDeadline: string | null; hardDeadline: string | null; reply: string }
  | { kind: "declined"; reply: string };

export function decideRequest(requestId: string, body: RequestDecision, locale: Locale) {
  const path = `/api/late-requests/${requestId}/decision`;
  return callApi({ method: "POST", path, locale, schema: lateRequestSchema, body });
}

/** Later deadlines for some people; a dry run says what they would do. */
export function extendDeadlines(
  assessmentId: string,
  body: ExtendDeadlines,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
) {
  const path = `/api/assessments/${assessmentId}/deadline-extensions${dryRun ? "?dryRun=1" : ""}`;
  return callApi({ method: "POST", path, locale, schema: deadlinePreviewSchema, body });
}

/** Other deadlines for all; a dry run says what they would do. */
export function changeDeadlines(
  assessmentId: string,
  body: ChangeDeadlines,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
) {
  const path = `/api/assessments/${assessmentId}/deadlines${dryRun ? "?dryRun=1" : ""}`;
  return callApi({ method: "PUT", path, locale, schema: deadlinePreviewSchema, body });
}
