import { readBytes } from "#app/server/api/read-bytes.ts";
import type { Refusal } from "#app/server/api/refusal.ts";
import { decodeTable } from "#lib/import/decode-table.ts";

const maxMegabytes = 2;

/**
 * A table file that is the body of a request; `?dryRun=1` asks what it would do.
 *
 * @returns its text, or why it is refused: 413.
 */
export async function readImport(request: Request): Promise<{ text: string; dryRun: boolean } | Refusal> {
  const bytes = await readBytes(request, maxMegabytes * 1024 * 1024);
  if (bytes === null) return { refused: "file_too_large", values: { megabytes: maxMegabytes } };
  const dryRun = new URL(request.url).searchParams.get("dryRun") === "1";
  return { text: decodeTable(bytes), dryRun };
}
