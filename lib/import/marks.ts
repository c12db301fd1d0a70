import type { Component, Role } from "#lib/course.ts";
import { readCsv } from "#lib/csv.ts";
import { exact, parseDecimal, toDecimal, zero } from "#lib/exact.ts";
import type { ImportProblem } from "#lib/import/import-problem.ts";

/** Somebody in the course with the marks that hold for them, decimals as text. */
export type MarkedPerson = {
  email: string;
  enrolmentId: string;
  role: Role;
  marks: Partial<Record<Component, string>>;
};

export type MarksRow = { line: number; email: string } & (
  | { outcome: "set"; enrolmentId: string; component: Component; mark: string; from: string | null }
  | { outcome: "same" }
  /** The cell of the mark is empty: nothing is known of it. */
  | { outcome: "empty" }
  | { outcome: "problem"; problem: ImportProblem }
);

/** What an import would do, row by row; with one problem in it, it is not done. */
export type MarksPlan = { rows: MarksRow[]; fileProblem: ImportProblem | null; possible: boolean };

/**
 * Plans the import of marks with the columns `email`, `component` and `mark`, for components written on
 * paper: homework is counted from submissions and is not imported. A mark may have a decimal comma.
 */
export function planMarks(text: string, people: readonly MarkedPerson[]): MarksPlan {
  const { rows, problem } = readCsv(text, ["email", "component", "mark"]);
  if (problem) return { rows: [], fileProblem: problem, possible: false };
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const firstLines = new Map<string, number>();
  const planned = rows.map(({ line, cells }): MarksRow => {
    const { email = "", component: componentText = "", mark: markText = "" } = cells;
    const key = `${email} ${componentText}`.toLowerCase();
    const firstLine = firstLines.get(key);
    firstLines.set(key, firstLine ?? line);
    const row = planRow({ email, componentText, markText }, byEmail.get(email.toLowerCase()), firstLine);
    return { line, email, ...row };
  });
  return {
    rows: planned,
    fileProblem: null,
    possible: planned.every(({ outcome }) => outcome !== "problem"),
  };
}

type Cells = { email: string; componentText: string; markText: string };
type Planned = MarksRow extends infer Row
  ? Row extends MarksRow
    ? Omit<Row, "line" | "email">
    : never
  : never;

function planRow(cells: Cells, person: MarkedPerson | undefined, firstLine: number | undefined): Planned {
  const refuse = (problem: ImportProblem): Planned => ({ outcome: "problem", problem });
  const component = writtenComponent(cells.componentText);
  if (!person) return refuse({ problem: "unknown_person", value: cells.email });
  if (person.role !== "student") return refuse({ problem: "no_student", value: cells.email });
  if (!component) return refuse({ problem: "bad_component", value: cells.componentText });
  if (firstLine !== undefined) return refuse({ problem: "repeated", firstLine });
  if (cells.markText === "") return { outcome: "empty" };
  const mark = readMark(cells.markText);
  if (mark === null) return refuse({ problem: "bad_mark", value: cells.markText });
  const from = person.marks[component] ?? null;
  if (from !== null && readMark(from) === mark) return { outcome: "same" };
  return { outcome: "set", enrolmentId: person.enrolmentId, component, mark, from };
}

function writtenComponent(text: string): "midterm" | "exam" | null {
  const name = text.toLowerCase();
  return name === "midterm" || name === "exam" ? name : null;
}

/** A mark from 0 to 10 with two decimals, as the database keeps it; null for anything else. */
function readMark(text: string): string | null {
  const value = parseDecimal(text);
  if (value === null || value.lt(zero) || value.gt(exact(10))) return null;
  const shown = toDecimal(value, 2);
  return parseDecimal(shown)?.equals(value) ? shown : null;
}
