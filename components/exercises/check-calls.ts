import { type CallResult, callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { type CheckState, checkStateSchema } from "#lib/staff/exercise-check.ts";

/** Asks for a check of an exercise, or how far it is. */
export function callCheck(
  method: "POST" | "GET",
  exerciseId: string,
  locale: Locale,
): Promise<CallResult<CheckState>> {
  const path = `/api/exercises/${encodeURIComponent(exerciseId)}/check`;
  return callApi({ method, path, locale, schema: checkStateSchema });
}
