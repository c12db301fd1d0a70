import { callApi } from "#components/call/call-api.ts";
import { importReportSchema } from "#lib/import/import-report.ts";
import type { Locale } from "#lib/locale.ts";

/* What the pages of imports ask the server for; loaded when it is first used, since it brings the parsers. */

/** Sends a table to be imported; a dry run says what that would do. */
export function importTable(
  path: "/api/roster" | "/api/marks",
  file: Blob,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
) {
  const address = `${path}${dryRun ? "?dryRun=1" : ""}`;
  return callApi({ method: "POST", path: address, locale, schema: importReportSchema, file });
}
