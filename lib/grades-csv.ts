import type { Component } from "#lib/course.ts";
import { writeCsv } from "#lib/csv.ts";
import { type Exact, formatExact } from "#lib/exact.ts";
import type { Standing, Unresolved } from "#lib/gradebook.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * The table of grades as a file: name, e-mail and group; the points of each assessment that has items; the
 * marks of the components; the weighted sum, the final grade, and what is unresolved. A cell is empty where
 * nothing is known; numbers have a point, at most four decimals, and are rounded half up from exact values.
 */
export function gradesCsv(
  standings: readonly Standing[],
  { locale, bom }: { locale: Locale; bom: boolean },
): string {
  const words = headings[locale];
  const assessments = (standings[0]?.assessments ?? [])
    .map(({ assessment }) => assessment)
    .filter(({ items }) => items.length > 0);
  const header = [
    ...words.person,
    ...assessments.map(({ title }) => title[locale]),
    words.homework,
    words.midterm,
    words.exam,
    ...words.result,
  ];
  return writeCsv([header, ...standings.map((standing) => row(standing, assessments, locale))], { bom });
}

function row(standing: Standing, assessments: AssessmentRow[], locale: Locale): string[] {
  const { student, components, final } = standing;
  const shown = assessments.map(({ id }) => {
    const found = standing.assessments.find(({ assessment }) => assessment.id === id);
    return found?.items.some(({ points }) => points !== null) ? number(found.earned) : "";
  });
  return [
    student.name,
    student.email,
    student.group ?? "",
    ...shown,
    number(components.homework.mark),
    number(components.midterm.mark),
    number(components.exam.mark),
    number(final.sum),
    final.grade === null ? "" : String(final.grade),
    standing.unresolved.map((one) => unresolvedText(one, standing, locale)).join("; "),
  ];
}

function number(value: Exact | null): string {
  return value === null ? "" : formatExact(value, "en", { atLeast: 0, atMost: 4 });
}

function unresolvedText(unresolved: Unresolved, { assessments }: Standing, locale: Locale): string {
  const words = headings[locale];
  if (unresolved.reason === "no_mark") return `${words[unresolved.component]}: ${words.no_mark}`;
  const found = assessments.find(({ assessment }) => assessment.id === unresolved.assessmentId)?.assessment;
  const item = found?.items.find(({ id }) => id === unresolved.itemId);
  const name = item && item.content.kind !== "sealed" ? item.content.id : "?";
  return `${found?.title[locale]}, ${name}: ${words[unresolved.reason]}`;
}

type Headings = Record<Component | Unresolved["reason"], string> & { person: string[]; result: string[] };

const headings: Record<Locale, Headings> = {
  ru: {
    person: ["Имя", "Почта", "Группа"],
    homework: "Домашние",
    midterm: "Контрольная",
    exam: "Экзамен",
    result: ["Взвешенная сумма", "Итог", "Чего не хватает"],
    no_mark: "нет оценки",
    missing: "не сдано, срок не вышел",
    ungraded: "проверяется",
  },
  en: {
    person: ["Name", "E-mail", "Group"],
    homework: "Homework",
    midterm: "Midterm",
    exam: "Exam",
    result: ["Weighted sum", "Final grade", "Unresolved"],
    no_mark: "no mark",
    missing: "not submitted, not yet due",
    ungraded: "being graded",
  },
};
