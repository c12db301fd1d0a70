import { assessmentState } from "#lib/assessment-state.ts";
import { components } from "#lib/course.ts";
import { writeCsv } from "#lib/csv.ts";
import { decimal, type Exact, exact, formatExact, sum, zero } from "#lib/exact.ts";
import { exportWords } from "#lib/export/export-words.ts";
import { exportedAssessments } from "#lib/export/exported.ts";
import type { Standing } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * What Moodle imports as grades: the e-mail that it knows people by, and one column of numbers for each
 * assessment, each mark given on paper and the final grade. Moodle refuses a whole file for one cell that is no
 * number, so that a cell is empty where there is none yet.
 */
export function gradesForMoodle(standings: readonly Standing[], locale: Locale): string {
  const columns = numberColumns(standings, locale);
  return writeCsv(
    [
      ["Email address", ...columns.map(({ title }) => title)],
      ...standings.map((standing) => [
        standing.student.email,
        ...columns.map(({ read }) => number(read(standing).value, 5)),
      ]),
    ],
    { bom: false },
  );
}

/**
 * What Canvas imports as grades. It knows people by the login, which is their e-mail; `EX` is excused, and the
 * second row holds the points possible.
 */
export function gradesForCanvas(standings: readonly Standing[], locale: Locale): string {
  const columns = numberColumns(standings, locale);
  return writeCsv(
    [
      ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", ...columns.map(({ title }) => title)],
      ["    Points Possible", "", "", "", "", ...columns.map(({ possible }) => number(possible, 2))],
      ...standings.map((standing) => [
        ...[standing.student.name, "", "", standing.student.email, standing.student.group ?? ""],
        ...columns.map(({ read }) => {
          const { value, excused } = read(standing);
          return excused ? "EX" : number(value, 2);
        }),
      ]),
    ],
    { bom: false },
  );
}

type NumberColumn = {
  title: string;
  possible: Exact;
  read: (standing: Standing) => { value: Exact | null; excused: boolean };
};

const ten = exact(10);

/** Columns of numbers alone: what was not submitted in time is zero, what is not known yet is nothing. */
function numberColumns(standings: readonly Standing[], locale: Locale): NumberColumn[] {
  const words = exportWords[locale];
  const assessments = exportedAssessments(standings);
  const onPaper = components.filter((component) => !assessments.some((one) => one.component === component));
  return [
    ...assessments.map((assessment) => ({
      title: assessment.title[locale],
      possible: sum(assessment.items.map(({ points }) => decimal(points))),
      read: (standing: Standing) => readAssessment(standing, assessment.id),
    })),
    ...onPaper.map((component) => ({
      title: words.components[component],
      possible: ten,
      read: ({ components }: Standing) => ({ value: components[component].mark, excused: false }),
    })),
    {
      title: words.final,
      possible: ten,
      read: ({ final }) => ({ value: final.grade === null ? null : exact(final.grade), excused: false }),
    },
  ];
}

function readAssessment({ assessments }: Standing, id: string): { value: Exact | null; excused: boolean } {
  const standing = assessments.find(({ assessment }) => assessment.id === id);
  const state = standing && assessmentState(standing);
  switch (state?.state) {
    case "scored":
      return { value: state.points, excused: false };
    case "not_submitted":
      return { value: zero, excused: false };
    case "excused":
      return { value: null, excused: true };
    default:
      return { value: null, excused: false };
  }
}

function number(value: Exact | null, places: number): string {
  return value === null ? "" : formatExact(value, "en", { atLeast: 0, atMost: places });
}
