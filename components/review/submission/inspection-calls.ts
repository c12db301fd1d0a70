import { callApi } from "#components/call/call-api.ts";
import { inspectionSchema } from "#lib/inspection/inspection.ts";
import type { Locale } from "#lib/locale.ts";

/** Has a submission graded once more for its hidden cases, or asks what became of that. */
export function callInspection(method: "POST" | "GET", submissionId: string, locale: Locale) {
  const path = `/api/submissions/${submissionId}/inspection`;
  return callApi({ method, path, locale, schema: inspectionSchema });
}
