import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import type { AssessmentRow, SubmissionRow } from "#lib/gradebook-rows.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { assessmentStatistics } from "#lib/statistics/assessment-statistics.ts";
import { itemOutcomes } from "#lib/statistics/item-statistics.ts";
import { nothingDecided } from "#tests/lib/ledger/nothing-decided.ts";

const inTime = new Date("2024-11-20T10:00:00Z");
const late = new Date("2024-12-01T10:00:00Z");

const homework = (id: string, position: number, items: string[]): AssessmentRow => ({
  id,
  component: "homework",
  title: { ru: "Домашнее задание", en: "Homework" },
  position,
  opensAt: new Date("2024-11-01T00:00:00Z"),
  softDeadline: new Date("2024-11-28T20:59:59.999Z"),
  hardDeadline: new Date("2024-12-05T20:59:59.999Z"),
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once",
  releasedAt: null,
  items: items.map((item, index) => ({
    id: item,
    content: { kind: "exercise", id: item },
    points: "10",
    position: index,
  })),
});

const students = ["anna", "ivan", "lev"].map((userId) => ({
  enrolmentId: userId,
  userId,
  name: userId,
  email: `${userId}@x.ru`,
  group: null,
}));

/** A submission with so many quarters of the points; null waits for its verdict. */
const sent = (userId: string, itemId: string, quarters: number | null, at = inTime): SubmissionRow => ({
  id: `${userId} ${itemId} ${at.getTime()}`,
  userId,
  itemId,
  createdAt: at,
  graded: quarters === null ? null : gradedBy(quarters),
  regraded: {},
  answers: null,
});

const gradedBy = (quarters: number) => ({
  verdict: quarters === 4 ? ("accepted" as const) : ("partial" as const),
  score: { numerator: quarters, denominator: 4 },
});

const fold = (submissions: SubmissionRow[]) =>
  foldGradebook({
    now: late,
    policy: defaultPolicy,
    assessments: [homework("one", 1, ["a", "b", "c"]), homework("two", 2, ["d"])],
    students,
    submissions,
    ...nothingDecided,
  });

function outcomes(itemId: string, submissions: SubmissionRow[]) {
  return itemOutcomes(fold(submissions), itemId).map(({ share, rest, ...outcome }) => ({
    ...outcome,
    share: share?.toFraction() ?? null,
    rest: rest?.toFraction() ?? null,
  }));
}

test("an item is held against the other items of its own assessment, never against itself", () => {
  const submissions = [sent("anna", "a", 4), sent("anna", "b", 2), sent("anna", "d", 4)];
  expect(outcomes("a", submissions)).toEqual([{ userId: "anna", solved: true, share: "1", rest: "5" }]);
  expect(outcomes("b", submissions)).toEqual([{ userId: "anna", solved: false, share: "1/2", rest: "10" }]);
  expect(outcomes("d", submissions)).toEqual([{ userId: "anna", solved: true, share: "1", rest: null }]);
});

test("who has sent nothing is not counted, and who waits for a verdict is, without a share", () => {
  const found = outcomes("a", [sent("anna", "a", null), sent("ivan", "b", 4)]);
  expect(found).toEqual([{ userId: "anna", solved: false, share: null, rest: "0" }]);
});

test("what is solved late is solved, and its share is what it counts", () => {
  expect(outcomes("a", [sent("lev", "a", 4, late)])).toEqual([
    { userId: "lev", solved: true, share: "1/2", rest: "0" },
  ]);
});

test("an assessment goes as those go who have sent something for it, of all its points", () => {
  const standings = fold([
    sent("anna", "a", 4),
    sent("anna", "b", 2),
    sent("ivan", "c", null),
    sent("lev", "d", 4),
  ]);
  const { tried, meanShare } = assessmentStatistics(standings, "one");
  expect([tried, meanShare?.toFraction()]).toEqual([2, "1/4"]); // of 30 points 15 and 0
  expect(assessmentStatistics(standings, "two")).toMatchObject({ tried: 1 });
  expect(assessmentStatistics(fold([]), "one")).toEqual({ tried: 0, meanShare: null });
});
