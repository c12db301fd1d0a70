/**
 * The cells of a table as they were typed, by rows. Rows are told by inner brackets, else by lines, else by
 * semicolons; cells by tabs, semicolons, commas or spaces, the first of these that a row has.
 *
 * @param commaSeparates whether a comma stands between cells, or only where a space follows it, being
 *   otherwise a decimal sign
 * @returns null when brackets do not match or are nested deeper than two
 */
export function splitTable(plain: string, commaSeparates: boolean): string[][] | null {
  const tidy = plain
    .replace(/\\(?:begin|end)\{[a-zA-Z]*matrix\}/g, "")
    .replace(/\\\\/g, "\n")
    .replace(/&/g, "\t")
    .replace(/\r\n?/g, "\n");
  const rows = /[[\](){}]/.test(tidy) ? splitBrackets(tidy) : { kind: "plain" as const, text: tidy };
  if (rows === null) return null;
  if (rows.kind === "rows") return rows.rows.map((row) => splitCells(row, commaSeparates));
  const lines = rows.text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1) return lines.map((line) => splitCells(line.replace(/[;,]\s*$/, ""), commaSeparates));
  return rows.text
    .replace(/[;,\s]+$/, "")
    .split(";")
    .map((row) => splitCells(row, commaSeparates));
}

type Brackets = { kind: "rows"; rows: string[] } | { kind: "plain"; text: string };

/** Kinds of bracket are one. `[…]` around all is taken off; `[…], […]` with or without one more around are rows. */
function splitBrackets(text: string): Brackets | null {
  const same = text.trim().replace(/[({]/g, "[").replace(/[)}]/g, "]");
  const pieces: { text: string; depth: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of same.matchAll(/[[\]]/g)) {
    pieces.push({ text: same.slice(start, index), depth });
    start = index + 1;
    depth += sign === "[" ? 1 : -1;
    if (depth < 0 || depth > 2) return null;
  }
  if (depth !== 0) return null;
  pieces.push({ text: same.slice(start), depth });

  const deepest = Math.max(...pieces.map((piece) => piece.depth));
  const between = pieces.filter((piece) => piece.depth < deepest);
  if (between.some((piece) => /[^\s,;]/.test(piece.text))) return null;
  const inner = pieces.filter((piece) => piece.depth === deepest).map((piece) => piece.text);
  if (inner.length === 1 && deepest === 1) return { kind: "plain", text: inner[0] };
  return { kind: "rows", rows: inner };
}

function splitCells(row: string, commaSeparates: boolean): string[] {
  const cells = row.includes("\t")
    ? row.split("\t")
    : row.includes(";")
      ? row.split(";")
      : commaSeparates && row.includes(",")
        ? row.split(",")
        : /,\s/.test(row)
          ? row.split(/,\s+/)
          : row.trim().split(/\s+/);
  return cells.map((cell) => cell.trim());
}
