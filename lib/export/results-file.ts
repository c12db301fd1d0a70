import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { writeCsv } from "#lib/csv.ts";
import { formatExact } from "#lib/exact.ts";
import type { ResultsTable } from "#lib/export/results-table.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * The results of an assessment as CSV. Numbers are rounded half up from exact values to at most four decimals.
 *
 * @param options.excel whether Excel opens the file: with a byte order mark, and as it expects it in the language.
 */
export function resultsCsv(
  { header, rows }: ResultsTable,
  { locale, excel }: { locale: Locale; excel: boolean },
): string {
  const cell = (value: ResultsTable["rows"][number][number]) => {
    if (value === null) return "";
    return typeof value === "string"
      ? value
      : formatExact(value, excel ? locale : "en", { atLeast: 0, atMost: 4 });
  };
  return writeCsv(
    [header, ...rows.map((row) => row.map(cell))],
    excel && locale === "ru" ? { bom: true, separator: ";" } : { bom: excel },
  );
}

const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const textWidth = 28;
const numberWidth = 13;
/** Name and e-mail are wide. */
const wideColumns = 2;
const mostInName = 31;

/** The same as an XLSX workbook of one sheet. */
export function resultsWorkbook({ title, header, rows }: ResultsTable): Promise<Uint8Array> {
  const sheet: WriteSheet = {
    name: sheetName(title),
    rows: [
      header,
      ...rows.map((row) =>
        row.map((value): CellValue => (typeof value === "string" ? value : (value?.valueOf() ?? null))),
      ),
    ],
    columns: header.map((_, column) =>
      column < wideColumns ? { width: textWidth } : { width: numberWidth, numFmt: "0.####" },
    ),
    cells: new Map(header.map((value, column) => [`0,${column}`, { value, style: headStyle }])),
    freezePane: { rows: 1, columns: 1 },
  };
  return writeXlsx({ sheets: [sheet] });
}

/** Excel refuses some signs in the name of a sheet, and long or empty names. */
function sheetName(title: string): string {
  const plain = title.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "");
  return plain.slice(0, mostInName).trim() || "—";
}
