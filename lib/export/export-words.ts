import type { AssessmentState } from "#lib/assessment-state.ts";
import type { Component } from "#lib/course.ts";
import type { Unresolved } from "#lib/gradebook.ts";
import type { Locale } from "#lib/locale.ts";

type ExportWords = {
  /** Heads of the columns. */
  name: string;
  email: string;
  group: string;
  sum: string;
  final: string;
  unresolved: string;
  /** Points of an assessment, and what became of it. */
  total: string;
  state: string;
  /** Beside the head of a part whose points lateness does not lower. */
  beforeLateRule: string;
  component: string;
  assessment: string;
  item: string;
  reason: string;
  /** Name of the sheet of grades. */
  grades: string;
  components: Record<Component, string>;
  /** What stands in the place of points. Nothing is known of what is missing, so its cell is empty. */
  states: Record<Exclude<AssessmentState["state"], "scored" | "missing">, string>;
  /** What became of an assessment, where these are not enough; `open` has points that can still change. */
  standing: Record<"scored" | "open" | "missing", string>;
  reasons: Record<Unresolved["reason"], string>;
};

/** The words in exported files. They are part of the format: a file is read by programs too. */
export const exportWords: Record<Locale, ExportWords> = {
  ru: {
    name: "Имя",
    email: "Почта",
    group: "Группа",
    sum: "Взвешенная сумма",
    final: "Итог",
    unresolved: "Чего не хватает",
    total: "Всего",
    state: "Состояние",
    beforeLateRule: "без учёта опоздания",
    component: "Часть оценки",
    assessment: "Работа",
    item: "Задача",
    reason: "Причина",
    grades: "Ведомость",
    components: { homework: "Домашние", midterm: "Контрольная", exam: "Экзамен" },
    states: { ungraded: "проверяется", not_submitted: "не сдано", excused: "освобождение" },
    standing: { scored: "проверено", open: "может измениться", missing: "ещё не сдано" },
    reasons: { no_mark: "нет оценки", missing: "не сдано, срок не вышел", ungraded: "проверяется" },
  },
  en: {
    name: "Name",
    email: "E-mail",
    group: "Group",
    sum: "Weighted sum",
    final: "Final grade",
    unresolved: "Unresolved",
    total: "Total",
    state: "State",
    beforeLateRule: "before the late rule",
    component: "Component",
    assessment: "Assessment",
    item: "Item",
    reason: "Reason",
    grades: "Grades",
    components: { homework: "Homework", midterm: "Midterm", exam: "Exam" },
    states: { ungraded: "being graded", not_submitted: "not submitted", excused: "excused" },
    standing: { scored: "graded", open: "may still change", missing: "not submitted yet" },
    reasons: { no_mark: "no mark", missing: "not submitted, not yet due", ungraded: "being graded" },
  },
};
