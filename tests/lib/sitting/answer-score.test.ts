import { expect, test } from "vitest";
import { exact } from "#lib/exact.ts";
import { answerScore, answerVerdict, type PartScore } from "#lib/sitting/answer-score.ts";

const part = (id: string, weight: number, earned: [number, number] | null): PartScore => ({
  id,
  weight,
  earned: earned && { numerator: earned[0], denominator: earned[1] },
});
const hand = (partId: string, numerator: number, denominator: number) => ({ partId, numerator, denominator });

test("parts count by their weight, and the sum is exact", () => {
  const parts = [part("a", 1, [1, 3]), part("b", 2, [1, 1]), part("c", 4, [2, 7])];
  expect(answerScore(parts, []).score.toFraction()).toBe("73/147");
});

test("a part by hand is worth nothing and waits until somebody gives it points", () => {
  const parts = [part("a", 1, [1, 1]), part("b", 1, null)];
  expect(answerScore(parts, [])).toMatchObject({ waiting: ["b"] });
  const given = answerScore(parts, [hand("b", 3, 4)]);
  expect([given.score.toFraction(), given.waiting]).toEqual(["7/8", []]);
});

test("a hand goes before the machine, and the newest hand before the others", () => {
  const parts = [part("a", 1, [0, 1])];
  const { score } = answerScore(parts, [hand("a", 1, 1), hand("a", 1, 2)]);
  expect(score.equals(exact(1))).toBe(true);
});

test("only a whole score is accepted, and only nothing is wrong", () => {
  const verdicts = [exact(0), exact(1, 1_000_000), exact(999_999, 1_000_000), exact(1)].map(answerVerdict);
  expect(verdicts).toEqual(["wrong_answer", "partial", "partial", "accepted"]);
});
