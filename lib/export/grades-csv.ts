import { type AssessmentState, assessmentState } from "#lib/assessment-state.ts";
import { type Component, components } from "#lib/course.ts";
import { writeCsv } from "#lib/csv.ts";
import { type Exact, formatExact } from "#lib/exact.ts";
import { exportWords } from "#lib/export/export-words.ts";
import { exportedAssessments, unresolvedLines } from "#lib/export/exported.ts";
import type { Standing } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * The table of grades as a file: name, e-mail and group; the points of each assessment that has items; the
 * marks of the components; the weighted sum, the final grade, and what is unresolved. Numbers are rounded half
 * up from exact values to at most four decimals. A cell is empty where nothing is known; what is not submitted,
 * being graded or excused says so in a word.
 *
 * @param options.excel whether Excel opens the file: with a byte order mark, and as it expects it in the language.
 */
export function gradesCsv(
  standings: readonly Standing[],
  { locale, excel }: { locale: Locale; excel: boolean },
): string {
  const words = exportWords[locale];
  const number = (value: Exact | null) =>
    value === null ? "" : formatExact(value, excel ? locale : "en", { atLeast: 0, atMost: 4 });
  const points = (state: AssessmentState) => {
    if (state.state === "scored") return number(state.points);
    return state.state === "missing" ? "" : words.states[state.state];
  };
  const assessments = exportedAssessments(standings);
  const header = [
    ...[words.name, words.email, words.group],
    ...assessments.map(({ title }) => title[locale]),
    ...components.map((component: Component) => words.components[component]),
    ...[words.sum, words.final, words.unresolved],
  ];
  const rows = standings.map((standing) => [
    ...[standing.student.name, standing.student.email, standing.student.group ?? ""],
    ...standing.assessments
      .filter(({ assessment }) => assessments.includes(assessment))
      .map((one) => points(assessmentState(one))),
    ...components.map((component) => number(standing.components[component].mark)),
    ...[number(standing.final.sum), standing.final.grade === null ? "" : String(standing.final.grade)],
    unresolvedLines(standing, locale)
      .map(
        ({ component, assessment, item, reason }) =>
          `${[assessment ?? component, ...(item ? [item] : [])].join(", ")}: ${reason}`,
      )
      .join("; "),
  ]);
  return writeCsv(
    [header, ...rows],
    excel && locale === "ru" ? { bom: true, separator: ";" } : { bom: excel },
  );
}
