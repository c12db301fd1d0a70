import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { exact } from "#lib/exact.ts";
import { type ItemOutcome, itemStatistics } from "#lib/statistics/item-statistics.ts";
import { markCounts } from "#lib/statistics/mark-counts.ts";
import { median } from "#lib/statistics/median.ts";
import { workStatistics } from "#lib/statistics/work-statistics.ts";

/** Solved with all points or not at all, beside points on the rest. */
const outcome = (share: number, rest: number | null, userId = "anna"): ItemOutcome => ({
  userId,
  solved: share === 4,
  share: exact(share, 4),
  rest: rest === null ? null : exact(rest),
});

test("an example by hand: two of four solve it, and those are the better ones", () => {
  const outcomes = [outcome(4, 10), outcome(4, 8), outcome(0, 4), outcome(0, 2)];
  const { tried, solved, meanShare, difficulty, discrimination } = itemStatistics(outcomes);
  expect([tried, solved]).toEqual([4, 2]);
  expect([meanShare?.toFraction(), difficulty?.toFraction()]).toEqual(["1/2", "1/2"]);
  // (9 - 3) / √10 · √(1/2 · 1/2): 10 is the variance of 10, 8, 4, 2.
  expect(discrimination).toBeCloseTo(3 / Math.sqrt(10), 12);
});

test("thirds stay thirds in a mean", () => {
  const third = { ...outcome(0, null), share: exact(1, 3) };
  const { meanShare, difficulty } = itemStatistics([third, third, third]);
  expect([meanShare?.toFraction(), difficulty?.toFraction()]).toEqual(["1/3", "2/3"]);
});

test("what waits for its verdict was tried, and is in no mean", () => {
  const waiting: ItemOutcome = { userId: "ivan", solved: false, share: null, rest: exact(3) };
  const { tried, meanShare } = itemStatistics([outcome(4, 3), waiting]);
  expect([tried, meanShare?.toFraction()]).toEqual([2, "1"]);
});

test("the only item of an assessment has no discrimination, and an untried one has no figures", () => {
  expect(itemStatistics([outcome(4, null), outcome(0, null), outcome(2, null)]).discrimination).toBeNull();
  expect(itemStatistics([])).toEqual({
    tried: 0,
    solved: 0,
    meanShare: null,
    difficulty: null,
    discrimination: null,
  });
});

test.prop([
  fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })), { minLength: 1 }),
])("difficulty and mean share make a whole, and the order of students is nothing", (rows) => {
  const outcomes = rows.map(([share, rest]) => outcome(share, rest));
  const statistics = itemStatistics(outcomes);
  expect(statistics.meanShare?.add(statistics.difficulty ?? 0).toFraction()).toBe("1");
  expect(itemStatistics(outcomes.toReversed()).meanShare?.toFraction()).toBe(
    statistics.meanShare?.toFraction(),
  );
  const turned = itemStatistics(outcomes.toReversed()).discrimination;
  if (statistics.discrimination === null) expect(turned).toBeNull();
  else expect(turned).toBeCloseTo(statistics.discrimination, 10);
});

test.prop([fc.array(fc.integer(), { minLength: 1 })])(
  "half of the numbers are not above the median",
  (values) => {
    const middle = median(values) ?? Number.NaN;
    expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length);
    expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length);
  },
);

test("medians by hand", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
});

test("time to the first accepted is counted from the first run, among those who got there", () => {
  const at = (minutes: number) => new Date(minutes * 60_000);
  const work = (submissions: number, first: number, accepted: number | null) => ({
    itemId: "item",
    userId: "user",
    submissions,
    firstAt: at(first),
    acceptedAt: accepted === null ? null : at(accepted),
  });
  const works = [work(1, 0, 10), work(3, 5, 35), work(8, 0, null), work(0, 2, null)];
  expect(workStatistics(works)).toEqual({ medianSubmissions: 3, medianMsToAccepted: 20 * 60_000 });
  expect(workStatistics([])).toEqual({ medianSubmissions: null, medianMsToAccepted: null });
});

test("every mark is counted once, by its whole part", () => {
  const marks = [exact(0), exact(39, 10), exact(4), exact(10), exact(99, 10)];
  const counts = markCounts(marks);
  expect(counts).toEqual([1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks.length);
});
