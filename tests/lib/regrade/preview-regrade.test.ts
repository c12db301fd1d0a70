import { expect, test } from "vitest";
import type { AssessmentRow, GradebookRows, SubmissionRow } from "#lib/gradebook-rows.ts";
import { showPoints } from "#lib/points.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { changedResults } from "#lib/regrade/changed-results.ts";
import { previewRegrade } from "#lib/regrade/preview-regrade.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

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
const sent = (
  id: string,
  userId: string,
  was: number,
  is: number | null,
  createdAt = early,
): SubmissionRow => ({
  id,
  userId,
  itemId: "a",
  createdAt,
  graded: tenths(was),
  regraded: is === null ? {} : { run: tenths(is) },
  answers: null,
});

const rowsOf = (submissions: SubmissionRow[], fields: Partial<GradebookRows> = {}): GradebookRows => ({
  ...nothingDecided,
  now: late,
  policy: defaultPolicy,
  assessments: [homework],
  students: people,
  submissions,
  ...fields,
});

function preview(
  submissions: SubmissionRow[],
  mode: "never_lower" | "replace",
  fields: Partial<GradebookRows> = {},
) {
  const changes = previewRegrade(rowsOf(submissions, fields), { id: "run", itemId: "a", mode });
  return changes.map(({ student, change, ...had }) => [
    student.userId,
    change,
    ...[had.before, had.after].map(({ points }) => points && showPoints(points, "en")),
  ]);
}

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

test("another submission may come to count", () => {
  const rows = [sent("1", "anna", 8, 3), sent("2", "anna", 5, 9)];
  expect(preview(rows, "replace")).toEqual([["anna", "gains", "8", "9"]]);
});

test("what was not in the regrade keeps its score and may be the best still", () => {
  const rows = [sent("1", "anna", 8, 1), sent("2", "anna", 7, null)];
  expect(preview(rows, "replace")).toEqual([["anna", "loses", "8", "7"]]);
});

test("it comes after the regrades that are applied already", () => {
  const row = sent("1", "anna", 2, 6);
  const regraded = { ...row.regraded, earlier: tenths(4) };
  const regradeRuns = [{ id: "earlier", itemId: "a", mode: "replace" as const }];
  expect(preview([{ ...row, regraded }], "replace", { regradeRuns })).toEqual([["anna", "gains", "4", "6"]]);
});

test("points that a person gave stay", () => {
  const overrides = [{ id: "o", enrolmentId: "e-anna", itemId: "a", kind: "points" as const, points: "9" }];
  expect(preview([sent("1", "anna", 2, 6)], "replace", { overrides })).toEqual([]);
});

test("of every submission that comes out another way both results are told, and of no other", () => {
  const other = { ...sent("4", "anna", 1, 9), itemId: "b" };
  const rows = rowsOf([sent("1", "anna", 5, 6), sent("2", "boris", 9, 9), sent("3", "vera", 4, null), other]);
  const changed = changedResults(rows, { id: "run", itemId: "a" });
  expect(changed.map(({ submissionId, now, found }) => [submissionId, now, found])).toEqual([
    ["1", tenths(5), tenths(6)],
  ]);
});
