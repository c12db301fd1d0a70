import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Graded } from "#lib/gradebook-rows.ts";
import { type AppliedResult, afterRegrades } from "#lib/regrade/after-regrades.ts";
import { exactScore } from "#lib/score.ts";

const graded: fc.Arbitrary<Graded> = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
  .map(([a, denominator]) => ({
    verdict: "partial",
    score: { numerator: Math.min(a, denominator), denominator },
  }));
const result = (mode: fc.Arbitrary<AppliedResult["mode"]>): fc.Arbitrary<AppliedResult> =>
  fc.record({ mode, graded });
const lists = (mode: fc.Arbitrary<AppliedResult["mode"]>) => fc.array(result(mode), { maxLength: 5 });
const anyMode = fc.constantFrom("replace" as const, "never_lower" as const);

test("without a regrade a submission is what its verdict says", () => {
  const verdict: Graded = { verdict: "partial", score: { numerator: 1, denominator: 3 } };
  expect(afterRegrades(verdict, [])).toBe(verdict);
});

test.prop([graded, lists(anyMode), graded])(
  "one that replaces takes the place of all before it",
  (was, results, last) => {
    expect(afterRegrades(was, [...results, { mode: "replace", graded: last }])).toBe(last);
  },
);

test.prop([graded, lists(fc.constant("never_lower" as const))])(
  "one that never lowers gives the best of all, exactly",
  (was, results) => {
    const all = [was, ...results.map((each) => each.graded)].map(({ score }) => exactScore(score));
    const best = all.reduce((a, b) => (b.gt(a) ? b : a));
    expect(exactScore(afterRegrades(was, results).score).equals(best)).toBe(true);
  },
);

test.prop([graded, graded])("of equal scores the one before stays, verdict and all", (was, other) => {
  const { numerator, denominator } = was.score;
  const equal = { ...other, score: { numerator: numerator * 7, denominator: denominator * 7 } };
  expect(afterRegrades(was, [{ mode: "never_lower", graded: equal }])).toBe(was);
});
