import { callApi } from "#components/call/call-api.ts";
import type { Locale } from "#lib/locale.ts";
import { type ChangePolicy, policyPreviewSchema } from "#lib/policy/api.ts";

/* What the page of rules asks the server for; loaded when it is first used, since it brings the parsers. */

/** Other rules for all; a dry run says what they would do. */
export function changePolicy(body: ChangePolicy, { dryRun, locale }: { dryRun: boolean; locale: Locale }) {
  const path = `/api/policy${dryRun ? "?dryRun=1" : ""}`;
  return callApi({ method: "PUT", path, locale, schema: policyPreviewSchema, body });
}
