import { expect, test } from "vitest";
import { previewDeadlines, withDeadlines, withExtensions } from "#lib/extension/preview-deadlines.ts";
import type { GradebookRows, SubmissionRow } from "#lib/gradebook-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const own = { opensAt: on(1), softDeadline: on(10), hardDeadline: on(20) };
const student = (name: string) => ({
  enrolmentId: `${name} enrolled`,
  userId: name,
  name,
  email: `${name}@x`,
  group: null,
});
const sent = (userId: string, createdAt: Date, numerator: number): SubmissionRow => ({
  id: `${userId} ${createdAt.toISOString()}`,
  userId,
  itemId: "item",
  createdAt,
  graded: { verdict: numerator === 4 ? "accepted" : "partial", score: { numerator, denominator: 4 } },
  regraded: {},
  answers: null,
});
/** Anna was late with everything, Boris in time with half of it, Clara sent nothing. */
const rows = (fields: Partial<GradebookRows> = {}): GradebookRows => ({
  now: on(25),
  policy: defaultPolicy,
  assessments: [
    {
      id: "homework",
      component: "homework",
      title: { ru: "Домашнее", en: "Homework" },
      position: 1,
      ...own,
      startsAt: null,
      room: null,
      windowEndsAt: null,
      feedback: "at_once",
      releasedAt: null,
      items: [{ id: "item", content: { kind: "exercise", id: "item" }, points: "10", position: 1 }],
    },
  ],
  students: ["Anna", "Boris", "Clara"].map(student),
  submissions: [sent("Boris", on(8), 2), sent("Anna", on(15), 4)],
  ...nothingDecided,
  ...fields,
});
const told = ({ changes }: ReturnType<typeof previewDeadlines>) =>
  changes.map(({ student: { name }, change, before, after }) => [
    name,
    change,
    before.points.toString(),
    after.points.toString(),
  ]);
const extend = (
  names: string[],
  to: { softDeadline: Date | null; hardDeadline: Date | null },
  from = rows(),
) =>
  previewDeadlines(
    from,
    withExtensions(from, {
      assessmentId: "homework",
      enrolmentIds: names.map((name) => `${name} enrolled`),
      to,
    }),
    "homework",
  );

test("who was late and is in time by the extension gains what lateness had cost, and nobody else", () => {
  const preview = extend(["Anna", "Boris"], { softDeadline: on(16), hardDeadline: null });
  expect(told(preview)).toEqual([["Anna", "gains", "5", "10"]]);
  expect(preview).toMatchObject({ unchanged: 2, earlier: 0 });
});

test("who sent nothing gains in the mark when it is not too late any more", () => {
  const other = rows().assessments.map((homework) => ({
    ...homework,
    id: "other",
    items: homework.items.map((item) => ({ ...item, id: "other item" })),
  }));
  const both = rows({
    assessments: [...rows().assessments, ...other],
    submissions: [{ ...sent("Clara", on(8), 4), itemId: "other item" }],
  });
  expect(told(extend(["Clara"], { softDeadline: null, hardDeadline: on(30) }, both))).toEqual([
    ["Clara", "gains", "0", "0"],
  ]);
});

test("taking an extension back shows who loses by it, and for whom a deadline becomes earlier", () => {
  const extended = rows({
    extensions: ["Anna", "Boris"].map((name) => ({
      id: name,
      enrolmentId: `${name} enrolled`,
      assessmentId: "homework",
      softDeadline: on(16),
      hardDeadline: null,
    })),
  });
  const preview = extend(["Anna", "Boris"], { softDeadline: null, hardDeadline: null }, extended);
  expect(told(preview)).toEqual([["Anna", "loses", "10", "5"]]);
  expect(preview.earlier).toBe(2);
});

test("other deadlines for all show who gains and who loses, the most changed first", () => {
  const change = (deadlines: typeof own) =>
    previewDeadlines(rows(), withDeadlines(rows(), { assessmentId: "homework", deadlines }), "homework");
  expect(told(change({ ...own, softDeadline: on(16) }))).toEqual([["Anna", "gains", "5", "10"]]);
  const earlier = change({ opensAt: on(1), softDeadline: on(5), hardDeadline: on(12) });
  expect(told(earlier)).toEqual([
    ["Anna", "loses", "5", "0"],
    ["Boris", "loses", "5", "2.5"],
  ]);
  expect(earlier.earlier).toBe(3);
});

test("an own deadline that is later than the new one of all stays, and costs nobody anything", () => {
  const extended = rows({
    extensions: [
      {
        id: "x",
        enrolmentId: "Anna enrolled",
        assessmentId: "homework",
        softDeadline: on(16),
        hardDeadline: null,
      },
    ],
  });
  const deadlines = { ...own, softDeadline: on(9) };
  const after = withDeadlines(extended, { assessmentId: "homework", deadlines });
  expect(previewDeadlines(extended, after, "homework")).toMatchObject({ changes: [], earlier: 2 });
});
