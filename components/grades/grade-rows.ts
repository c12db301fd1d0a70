import { packCell } from "#components/grades/grade-cell.ts";
import { assessmentState } from "#lib/assessment-state.ts";
import { type Component, components } from "#lib/course.ts";
import { type Exact, formatExact } from "#lib/exact.ts";
import { equals } from "#lib/format.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";

/** A student in the lecturer's table: everything as text already, and short, since there may be a thousand. */
export type GradeRow = {
  id: string;
  name: string;
  email: string;
  group: string | null;
  /** Cells by assessment, in the order of the columns, packed. */
  works: string[];
  /** Cells by component, in its order, packed. */
  marks: string[];
  grade: number | null;
  /** The sum that the grade was rounded from. */
  sum: string | null;
  /** By component: the mark as it stands, and what it brings with the sign before it. */
  terms: ([mark: string, product: string] | null)[];
  unresolved: {
    noMark: Component[];
    /** Places in {@link listedItems}. */
    missing: number[];
    ungraded: number[];
  };
};

/** An item that can be unresolved. */
export type ListedItem = { id: string; contentId: string | null };

/** Assessments that have points, so a column of their own; the others are their component's mark. */
export function worksOf(standings: AssessmentStanding[]): AssessmentStanding[] {
  return standings.filter(({ items }) => items.length > 0);
}

/** The items of a course in one list, for the rows to name them by their places. */
export function listedItems(standings: Standing[]): ListedItem[] {
  const assessments = standings[0]?.assessments ?? [];
  return assessments.flatMap(({ items }) =>
    items.map(({ item: { id, content } }) => ({
      id,
      contentId: content.kind === "sealed" ? null : content.id,
    })),
  );
}

export function gradeRows(standings: Standing[], locale: Locale): GradeRow[] {
  const places = new Map(listedItems(standings).map(({ id }, place) => [id, place]));
  return standings.map((standing) => gradeRow(standing, places, locale));
}

function gradeRow(standing: Standing, places: Map<string, number>, locale: Locale): GradeRow {
  const { student, assessments, final, soFar, unresolved } = standing;
  const placesOf = (reason: "missing" | "ungraded") =>
    unresolved.flatMap((entry) => (entry.reason === reason ? (places.get(entry.itemId) ?? []) : []));
  return {
    id: student.enrolmentId,
    name: student.name,
    email: student.email,
    group: student.group,
    works: worksOf(assessments).map((each) => workCell(each, locale)),
    marks: components.map((component) => markCell(standing, component, locale)),
    grade: final.grade,
    sum: final.sum && show(final.sum, locale),
    terms: soFar.terms.map(({ mark, product }) =>
      mark && product ? [show(mark, locale), `${equals(product, 2)} ${show(product, locale)}`] : null,
    ),
    unresolved: {
      noMark: unresolved.flatMap(({ reason, component }) => (reason === "no_mark" ? [component] : [])),
      missing: placesOf("missing"),
      ungraded: placesOf("ungraded"),
    },
  };
}

function workCell(standing: AssessmentStanding, locale: Locale): string {
  const cell = assessmentState(standing);
  if (cell.state !== "scored") return packCell(cell);
  const text = formatExact(cell.points, locale, { atLeast: 0 });
  return packCell({ state: cell.open ? "so_far" : "settled", text });
}

function markCell({ components, unresolved }: Standing, component: Component, locale: Locale): string {
  const { mark, soFar } = components[component];
  if (mark) return packCell({ state: "settled", text: show(mark, locale) });
  const isUngraded = unresolved.some((entry) => entry.component === component && entry.reason === "ungraded");
  if (isUngraded) return packCell({ state: "ungraded" });
  return packCell(soFar ? { state: "so_far", text: show(soFar, locale) } : { state: "missing" });
}

function show(value: Exact, locale: Locale) {
  return formatExact(value, locale, { atLeast: 1, atMost: 2 });
}

/** How many students have each final grade, 0 to 10. */
export function gradeCounts(rows: GradeRow[]): number[] {
  return Array.from({ length: 11 }, (_, grade) => rows.filter((row) => row.grade === grade).length);
}
