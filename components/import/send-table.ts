import { problemSchema } from "#lib/api.ts";
import { type ImportReport, importReportSchema } from "#lib/import/import-report.ts";
import type { Locale } from "#lib/locale.ts";

/** Sends a table file to be imported, or to be told what that would do. A failure has the sentence of the server, or null when it did not answer. */
export async function sendTable(
  file: Blob,
  { path, dryRun, locale }: { path: string; dryRun: boolean; locale: Locale },
): Promise<ImportReport | { failed: string | null }> {
  try {
    const response = await fetch(`${path}${dryRun ? "?dryRun=1" : ""}`, {
      method: "POST",
      headers: { "Accept-Language": locale, "Content-Type": "text/csv" },
      body: file,
    });
    const body = await response.json();
    if (response.ok) return importReportSchema.parse(body);
    const problem = problemSchema.parse(body);
    return { failed: problem.detail ?? problem.title };
  } catch {
    return { failed: null };
  }
}
