import { expect, test } from "vitest";
import { conditionNumber, scaledConditionNumber } from "#exercises/kit/condition.ts";
import { polynomialFeatures, randomVector, standardisedFeatures } from "#exercises/kit/features.ts";
import { seededRandom } from "#exercises/kit/random.ts";
import { leastSquaresTolerance } from "#exercises/kit/tolerance.ts";

test("the condition number is that of the textbook", () => {
  expect(
    conditionNumber([
      [3, 0],
      [0, 0.5],
    ]),
  ).toBeCloseTo(6, 12);
  const hilbert = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (__, j) => 1 / (i + j + 1)));
  expect(conditionNumber(hilbert) / 476607.2502422621).toBeCloseTo(1, 6);
});

test("the scaled condition number does not mind the scale of a column", () => {
  const X = polynomialFeatures([0, 1, 2, 3], 2);
  const stretched = X.map(([one, x, square]) => [one, x * 1e6, square * 1e-6]);
  expect(scaledConditionNumber(stretched) / scaledConditionNumber(X)).toBeCloseTo(1, 9);
});

test("a worse condition allows a larger error, and never a visible one for good data", () => {
  const good = polynomialFeatures([-1, -0.5, 0, 0.5, 1], 1);
  const bad = polynomialFeatures([1, 1.001, 1.002, 1.003, 1.004], 1);
  expect(leastSquaresTolerance(good, [1, 1]).relative).toBeLessThan(1e-8);
  expect(leastSquaresTolerance(bad, [1, 1]).relative).toBeGreaterThan(1e-8);
});

test("standardised features have mean 0, mean square 1 and a column of ones before them", () => {
  const X = standardisedFeatures([
    [100, -2],
    [300, 0],
    [900, 7],
    [500, 1],
  ]);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(X.map(([one]) => one)).toEqual([1, 1, 1, 1]);
  for (const j of [1, 2]) {
    expect(mean(X.map((row) => row[j]))).toBeCloseTo(0, 12);
    expect(mean(X.map((row) => row[j] ** 2))).toBeCloseTo(1, 12);
  }
  expect(X[0][1]).toBeCloseTo(-350 / Math.sqrt(87_500), 12);
});

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => randomVector(seededRandom(seed), 5, 1);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("normal numbers have the mean and the deviation that were asked for", () => {
  const random = seededRandom(3);
  const values = Array.from({ length: 20_000 }, () => random.normal(2, 0.5));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(mean).toBeCloseTo(2, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(0.5, 1);
});

test("a shuffle keeps every item", () => {
  const items = Array.from({ length: 30 }, (_, i) => i);
  const shuffled = seededRandom(5).shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
});
