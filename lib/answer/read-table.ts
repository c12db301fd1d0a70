import { isSameShape } from "#lib/answer/is-within.ts";
import { answerLimits } from "#lib/answer/limits.ts";
import { normaliseNumeral, readNumeral } from "#lib/answer/numeral.ts";
import { localiseTex, type Reading, unreadable } from "#lib/answer/reading.ts";
import { splitTable } from "#lib/answer/split-table.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { answerTexts, answerTextsOf } from "#lib/texts/answers.ts";

type Cell = { value: number; tex: string };
type Read = { kind: "read"; cells: Cell[][] } | { kind: "unreadable"; problem: LocalisedText };

const mostInARow = 50;

/**
 * Reads a matrix of any size: `[[1, 2], [3, 4]]`, `1 2; 3 4`, lines and tabs from a spreadsheet, or TeX.
 * A decimal may have a comma; where commas could mean either, the answer is refused with advice.
 */
export function readMatrix(text: string): Reading<number[][]> {
  if (text.length > answerLimits.matrix) return unreadable(answerTexts.tooLong);
  const found = readTable(text, () => null);
  if (found.kind === "unreadable") return found;
  return {
    kind: "read",
    value: found.cells.map((row) => row.map(({ value }) => value)),
    tex: matrixTex(found.cells),
  };
}

/** Reads a vector of any length, as a row or a column, in every spelling of {@link readMatrix}. */
export function readVector(text: string): Reading<number[]> {
  if (text.length > answerLimits.vector) return unreadable(answerTexts.tooLong);
  const found = readTable(text, (cells) =>
    cells.length > 1 && cells[0].length > 1 ? answerTexts.notAVector : null,
  );
  if (found.kind === "unreadable") return found;
  const cells = found.cells.flat();
  return {
    kind: "read",
    value: cells.map(({ value }) => value),
    tex: matrixTex(cells.map((cell) => [cell])),
  };
}

/** Both meanings of a comma are tried, and the one that makes a table is taken. */
function readTable(text: string, objection: (cells: Cell[][]) => LocalisedText | null): Read {
  const plain = normaliseNumeral(text);
  if (plain.trim() === "") return unreadable(answerTexts.empty);
  const separating = readWith(plain, true, objection);
  if (!plain.includes(",") || /\d\.|\.\d/.test(plain)) return separating;
  const decimal = readWith(plain, false, objection);
  if (decimal.kind === "unreadable") return separating;
  if (separating.kind === "unreadable") return decimal;
  return isList(plain, decimal.cells) || isSame(separating.cells, decimal.cells)
    ? separating
    : unreadable(answerTexts.ambiguousComma);
}

/** `1,2` and `[[1,2],[3,4]]`, where nothing but commas parts the numbers, are what programmers write for lists. */
function isList(plain: string, decimals: readonly (readonly Cell[])[]): boolean {
  const hasInnerBrackets = /[[({].*[[({]/s.test(plain);
  return decimals.every((row) => row.length === 1) && (decimals.length === 1 || hasInnerBrackets);
}

function isSame(one: Cell[][], other: Cell[][]): boolean {
  return (
    isSameShape(one, other) && one.every((row, i) => row.every(({ value }, j) => value === other[i][j].value))
  );
}

function readWith(
  plain: string,
  commaSeparates: boolean,
  objection: (cells: Cell[][]) => LocalisedText | null,
): Read {
  const rows = splitTable(plain, commaSeparates);
  if (rows === null) return unreadable(answerTexts.notATable);
  if (rows.length > mostInARow || rows.some((row) => row.length > mostInARow))
    return unreadable(answerTexts.tooManyCells);
  const cells: Cell[][] = [];
  for (const [i, row] of rows.entries()) {
    const numbers: Cell[] = [];
    for (const cell of row) {
      const numeral = readNumeral(cell);
      if (numeral.kind === "too_large") return unreadable(answerTexts.tooLarge);
      if (numeral.kind === "zero_denominator") return unreadable(answerTexts.zeroDenominator);
      if (numeral.kind === "not_a_number")
        return unreadable(
          cell === ""
            ? answerTextsOf.emptyCell(i + 1)
            : answerTextsOf.notANumberInRow(cell.slice(0, 40), i + 1),
        );
      numbers.push(numeral);
    }
    cells.push(numbers);
  }
  if (cells.some((row) => row.length !== cells[0].length)) return unreadable(answerTexts.ragged);
  const problem = objection(cells);
  return problem === null ? { kind: "read", cells } : unreadable(problem);
}

function matrixTex(cells: readonly (readonly Cell[])[]): LocalisedText {
  const rows = cells.map((row) => row.map(({ tex }) => tex).join(" & "));
  return localiseTex(`\\begin{pmatrix} ${rows.join(" \\\\ ")} \\end{pmatrix}`);
}
