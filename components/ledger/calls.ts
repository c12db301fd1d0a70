import { callApi } from "#components/call/call-api.ts";
import { decidedRoundingSchema, overriddenSchema } from "#lib/ledger/api.ts";
import type { Locale } from "#lib/locale.ts";

/* All that pages ask the server about decisions by hand; loaded when first needed. */

type Override = { reason: string; seenId: string | null } & (
  | { kind: "points"; points: string }
  | { kind: "excused" | "lift" }
);

export function overrideItem(enrolmentId: string, itemId: string, body: Override, locale: Locale) {
  const path = `/api/enrolments/${enrolmentId}/items/${itemId}/overrides`;
  return callApi({ method: "POST", path, locale, schema: overriddenSchema, body });
}

export function decideRounding(enrolmentId: string, body: { up: boolean; reason: string }, locale: Locale) {
  const path = `/api/enrolments/${enrolmentId}/rounding`;
  return callApi({ method: "POST", path, locale, schema: decidedRoundingSchema, body });
}
