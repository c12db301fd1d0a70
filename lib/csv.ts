import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";

/** A row of a file with the number of the line it begins on. */
export type CsvRow = { line: number; cells: Record<string, string> };

export type CsvProblem =
  | { problem: "empty_file" }
  | { problem: "broken_csv"; line: number }
  | { problem: "no_column"; column: string };

/**
 * Reads a table whose first line names its columns. Commas, semicolons or tabs part the cells, whichever
 * the first line has most of; a byte order mark is passed over; cells are trimmed, empty lines left out;
 * case and order of the columns do not matter, and others than those asked for are left alone.
 */
export function readCsv(
  text: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): { rows: CsvRow[]; problem: null } | { rows: null; problem: CsvProblem } {
  const parsed = parseTable(text);
  if (!Array.isArray(parsed)) return { rows: null, problem: parsed };
  const [header, ...body] = parsed;
  if (!header) return { rows: null, problem: { problem: "empty_file" } };
  const names = header.cells.map((name) => name.toLowerCase());
  const absent = columns.find((column) => !names.includes(column));
  if (absent !== undefined) return { rows: null, problem: { problem: "no_column", column: absent } };
  const wanted = [...columns, ...optional];
  if (body.length === 0) return { rows: null, problem: { problem: "empty_file" } };
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(wanted.map((column) => [column, cells[names.indexOf(column)] ?? ""])),
  }));
  return { rows, problem: null };
}

const recordsSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

type Line = { line: number; cells: string[] };

function parseTable(text: string): Line[] | CsvProblem {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return recordsSchema
      .parse(records)
      .map(({ record, info }) => ({ cells: record, line: info.lines - linesWithin(record) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: "broken_csv", line: typeof error.lines === "number" ? error.lines : 1 };
  }
}

/** The parser counts the line a row ends on; line breaks inside of quotes are before that. */
function linesWithin(record: string[]): number {
  return record.join("").split(/\r\n|\r|\n/).length - 1;
}

function separatorOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? "";
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

/**
 * Writes a table, every text quoted. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front, which shows it as it is.
 *
 * @param options.bom whether to begin with a byte order mark, by which Excel knows UTF-8.
 * @param options.separator the semicolon is for Excel where the comma is in decimals.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { bom, separator = "," }: { bom: boolean; separator?: "," | ";" },
): string {
  return stringify(
    rows.map((row) => row.map(withoutLeadingBreak)),
    { bom, delimiter: separator, quoted: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

/** A line break in front would hide a formula from the check of the first character. */
function withoutLeadingBreak(cell: string): string {
  return cell.replace(/^[\r\n]+/, "");
}
