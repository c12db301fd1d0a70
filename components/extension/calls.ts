import { callApi } from "#components/exercise/call-api.ts";
import { lateRequestSchema } from "#lib/extension/late-request.ts";
import type { Locale } from "#lib/locale.ts";

/*
 * All that pages ask the server about deadlines, with the parsers of the answers; loaded by `use-deadline-call.ts`
 * when first needed.
 */

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
