import type { Component } from "#lib/course.ts";
import { type Exact, formatExact } from "#lib/exact.ts";
import { equals } from "#lib/format.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import type { ItemRow } from "#lib/gradebook-rows.ts";
import type { Locale } from "#lib/locale.ts";

/** A student in the lecturer's table: everything as text already, with numbers to sort by. */
export type GradeRow = {
  id: string;
  name: string;
  email: string;
  group: string | null;
  /** Points by assessment, in the order of the columns. */
  works: Cell[];
  marks: Record<Component, Cell>;
  final: { grade: number | null; sum: string | null };
  terms: {
    component: Component;
    weight: string;
    mark: string | null;
    sign: "=" | "≈";
    product: string | null;
  }[];
  unresolved: {
    component: Component;
    assessmentId: string | null;
    contentId: string | null;
    ungraded: boolean;
  }[];
};

/** `settled` is a number that stays; `so_far` can still change. */
export type Cell =
  | { state: "settled" | "so_far"; text: string; value: number }
  | { state: "ungraded" | "nothing" };

/** Assessments that have points, so a column of their own; the others are their component's mark. */
export function worksOf(standings: AssessmentStanding[]): AssessmentStanding[] {
  return standings.filter(({ items }) => items.length > 0);
}

export function gradeRows(standings: Standing[], locale: Locale): GradeRow[] {
  return standings.map((standing) => gradeRow(standing, locale));
}

function gradeRow(standing: Standing, locale: Locale): GradeRow {
  const { student, assessments, final } = standing;
  const mark = (component: Component) => markCell(standing, component, locale);
  const items = assessments.flatMap((each) => each.items.map(({ item }) => item));
  return {
    id: student.enrolmentId,
    name: student.name,
    email: student.email,
    group: student.group,
    works: worksOf(assessments).map((each) => workCell(each, locale)),
    marks: { homework: mark("homework"), midterm: mark("midterm"), exam: mark("exam") },
    final: { grade: final.grade, sum: final.sum && show(final.sum, locale) },
    terms: standing.soFar.terms.map((term) => ({
      component: term.component,
      weight: formatExact(term.weight, locale),
      mark: term.mark && show(term.mark, locale),
      sign: term.product ? equals(term.product, 2) : "=",
      product: term.product && show(term.product, locale),
    })),
    unresolved: standing.unresolved.map((entry) => ({
      component: entry.component,
      assessmentId: entry.reason === "no_mark" ? null : entry.assessmentId,
      contentId: entry.reason === "no_mark" ? null : contentIdOf(items, entry.itemId),
      ungraded: entry.reason === "ungraded",
    })),
  };
}

function contentIdOf(items: readonly ItemRow[], itemId: string): string | null {
  const content = items.find(({ id }) => id === itemId)?.content;
  return content && content.kind !== "sealed" ? content.id : null;
}

function workCell({ items, earned }: AssessmentStanding, locale: Locale): Cell {
  const settled = items.filter(({ points }) => points !== null);
  if (items.some(({ state }) => state === "ungraded")) return { state: "ungraded" };
  if (settled.length === 0) return { state: "nothing" };
  const isComplete = settled.length === items.length;
  return number(earned, isComplete, formatExact(earned, locale, { atLeast: 0 }));
}

function markCell({ components, unresolved }: Standing, component: Component, locale: Locale): Cell {
  const { mark, soFar } = components[component];
  if (mark) return number(mark, true, show(mark, locale));
  const isUngraded = unresolved.some((entry) => entry.component === component && entry.reason === "ungraded");
  if (isUngraded) return { state: "ungraded" };
  return soFar ? number(soFar, false, show(soFar, locale)) : { state: "nothing" };
}

function number(value: Exact, isSettled: boolean, text: string): Cell {
  return { state: isSettled ? "settled" : "so_far", text, value: value.valueOf() };
}

function show(value: Exact, locale: Locale) {
  return formatExact(value, locale, { atLeast: 1, atMost: 2 });
}

/** How many students have each final grade, 0 to 10. */
export function gradeCounts(rows: GradeRow[]): number[] {
  return Array.from({ length: 11 }, (_, grade) => rows.filter(({ final }) => final.grade === grade).length);
}
