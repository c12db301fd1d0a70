import { type CellValue, type ColumnDef, colToLetter, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { assessmentState } from "#lib/assessment-state.ts";
import { components } from "#lib/course.ts";
import type { Exact } from "#lib/exact.ts";
import { exportWords } from "#lib/export/export-words.ts";
import { exportedAssessments, unresolvedLines } from "#lib/export/exported.ts";
import { finalFormula, isSureInFloats, sumFormula } from "#lib/export/final-formula.ts";
import type { Standing } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * The table of grades as an XLSX workbook: a sheet like that of the CSV file, in which the weighted sum and the
 * final grade are formulas over the marks beside them, and a sheet of what is unresolved, a row for each reason.
 */
export function gradesWorkbook(standings: readonly Standing[], locale: Locale): Promise<Uint8Array> {
  return writeXlsx({ sheets: [gradeSheet(standings, locale), unresolvedSheet(standings, locale)] });
}

const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const textWidth = 28;
const numberWidth = 13;

function gradeSheet(standings: readonly Standing[], locale: Locale): WriteSheet {
  const words = exportWords[locale];
  const assessments = exportedAssessments(standings);
  const header = [
    ...[words.name, words.email, words.group],
    ...assessments.map(({ title }) => title[locale]),
    ...components.map((component) => words.components[component]),
    ...[words.sum, words.final],
  ];
  const firstMark = 3 + assessments.length;
  const sumColumn = firstMark + components.length;
  const rows = standings.map((standing): CellValue[] => [
    ...[standing.student.name, standing.student.email, standing.student.group],
    ...standing.assessments
      .filter(({ items }) => items.length > 0)
      .map((one): CellValue => {
        const state = assessmentState(one);
        if (state.state === "scored") return state.points.valueOf();
        return state.state === "missing" ? null : words.states[state.state];
      }),
    ...components.map((component) => standing.components[component].mark?.valueOf() ?? null),
    ...[standing.final.sum?.valueOf() ?? null, standing.final.grade],
  ]);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [column, value] of header.entries()) cells.set(`0,${column}`, { value, style: headStyle });
  for (const [index, { final }] of standings.entries()) {
    const row = index + 1;
    const cell = (column: number) => `${colToLetter(column)}${row + 1}`;
    const marks = components.map((_, offset) => cell(firstMark + offset));
    cells.set(`${row},${sumColumn}`, calculated(sumFormula(final, marks), final.sum));
    // What floats cannot be trusted to round as exact numbers do stays a plain number.
    if (isSureInFloats(final))
      cells.set(`${row},${sumColumn + 1}`, calculated(finalFormula(final, cell(sumColumn)), final.grade));
  }
  const numbers = (count: number, numFmt: string): ColumnDef[] =>
    Array.from({ length: count }, () => ({ width: numberWidth, numFmt }));
  return {
    name: words.grades,
    rows: [header, ...rows],
    columns: [
      ...[{ width: textWidth }, { width: textWidth }, { width: numberWidth }],
      ...numbers(assessments.length + components.length + 1, "0.####"),
      ...numbers(1, "0"),
    ],
    cells,
    freezePane: { rows: 1, columns: 1 },
  };
}

/** A formula with the value that it has now, for programs that do not calculate; an empty text where there is none. */
function calculated(formula: string, value: Exact | number | null) {
  const now = value === null ? "" : value.valueOf();
  return { value: now, formula, formulaResult: now };
}

function unresolvedSheet(standings: readonly Standing[], locale: Locale): WriteSheet {
  const words = exportWords[locale];
  const header = [
    ...[words.name, words.email, words.group],
    ...[words.component, words.assessment, words.item, words.reason],
  ];
  const rows = standings.flatMap((standing) =>
    unresolvedLines(standing, locale).map(({ component, assessment, item, reason }): CellValue[] => [
      ...[standing.student.name, standing.student.email, standing.student.group],
      ...[component, assessment, item, reason],
    ]),
  );
  return {
    name: words.unresolved,
    rows: [header, ...rows],
    columns: header.map(() => ({ width: textWidth })),
    cells: new Map(header.map((value, column) => [`0,${column}`, { value, style: headStyle }])),
    freezePane: { rows: 1, columns: 1 },
  };
}
