import { expect, test } from "vitest";
import type { AssessmentRow, GradebookRows, SubmissionRow } from "#lib/gradebook-rows.ts";
import { showPoints } from "#lib/points.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { previewRegrade, type RegradedRow } from "#lib/regrade/preview-regrade.ts";

const early = new Date("2024-11-20T10:00:00Z");
const late = new Date("2024-12-01T10:00:00Z");

const homework: AssessmentRow = {
  id: "homework-1",
  component: "homework",
  title: { ru: "Работа", en: "Work" },
  position: 1,
  opensAt: new Date("2024-11-01T00:00:00Z"),
  softDeadline: new Date("2024-11-28T20:59:59.999Z"),
  hardDeadline: new Date("2024-12-05T20:59:59.999Z"),
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: ["a", "b"].map((id, position) => ({
    id,
    content: { kind: "exercise" as const, id },
    points: "10",
    position,
  })),
};

const people = ["anna", "boris", "vera"].map((id) => ({
  enrolmentId: `e-${id}`,
  userId: id,
  name: id,
  email: `${id}@x.ru`,
  group: "201",
}));

const tenths = (numerator: number) => ({
  verdict: numerator === 10 ? ("accepted" as const) : ("partial" as const),
  score: { numerator, denominator: 10 },
});

/** A submission for item `a` with so many tenths, and what the regrade found of it. */
function sent(id: string, userId: string, was: number, is: number | null, createdAt = early): RegradedRow {
  const submission: SubmissionRow = {
    id,
    userId,
    itemId: "a",
    createdAt,
    graded: tenths(was),
    regraded: {},
    answers: null,
  };
  return { submission, result: is === null ? null : tenths(is) };
}

/** The gradebook loads of these the ones whose ids are named. */
function preview(regraded: RegradedRow[], mode: "never_lower" | "replace", loaded = regraded.map(idOf)) {
  const rows: GradebookRows = {
    now: late,
    policy: defaultPolicy,
    assessments: [homework],
    students: people,
    submissions: regraded.filter((row) => loaded.includes(idOf(row))).map(({ submission }) => submission),
    marks: [],
    rulings: [],
  };
  return previewRegrade(rows, { itemId: "a", regraded, mode }).map(({ student, change, ...had }) => [
    student.userId,
    change,
    ...[had.before, had.after].map(({ points }) => points && showPoints(points, "en")),
  ]);
}

const idOf = ({ submission }: RegradedRow) => submission.id;

test("who gains and who loses is told with the points, the most changed first; who keeps theirs is not", () => {
  const rows = [sent("1", "anna", 5, 6), sent("2", "boris", 9, 2), sent("3", "vera", 4, 4)];
  expect(preview(rows, "replace")).toEqual([
    ["boris", "loses", "9", "2"],
    ["anna", "gains", "5", "6"],
  ]);
});

test("nobody loses where nothing is lowered", () => {
  const rows = [sent("1", "anna", 5, 6), sent("2", "boris", 9, 2)];
  expect(preview(rows, "never_lower")).toEqual([["anna", "gains", "5", "6"]]);
});

test("points are told after the credit of the submission's own time", () => {
  expect(preview([sent("1", "anna", 4, 10, late)], "replace")).toEqual([["anna", "gains", "2", "5"]]);
});

test("a submission that did not count may come to count, though the gradebook does not load it", () => {
  const rows = [sent("1", "anna", 8, 3), sent("2", "anna", 5, 9)];
  expect(preview(rows, "replace", ["1"])).toEqual([["anna", "gains", "8", "9"]]);
});

test("what was not in the regrade keeps its score and may be the best still", () => {
  const rows = [sent("1", "anna", 8, 1), sent("2", "anna", 7, null)];
  expect(preview(rows, "replace")).toEqual([["anna", "loses", "8", "7"]]);
});
