import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as countKey } from "#exercises/theory-1/count-the-mistakes/key.ts";
import { draw as drawCount } from "#exercises/theory-1/count-the-mistakes/question.ts";
import { key as boundaryKey } from "#exercises/theory-1/decision-boundary/key.ts";
import { draw as drawBoundary } from "#exercises/theory-1/decision-boundary/question.ts";
import { key as inverseKey } from "#exercises/theory-1/inverse-of-the-sigmoid/key.ts";
import { question as inverse } from "#exercises/theory-1/inverse-of-the-sigmoid/question.ts";
import { key as louderKey } from "#exercises/theory-1/louder-weights/key.ts";
import { key as thresholdKey } from "#exercises/theory-1/moved-threshold/key.ts";
import { draw as drawThreshold } from "#exercises/theory-1/moved-threshold/question.ts";
import { key as oddsKey } from "#exercises/theory-1/odds/key.ts";
import { draw as drawOdds } from "#exercises/theory-1/odds/question.ts";
import { key as termsKey } from "#exercises/theory-1/sigmoid-in-its-own-terms/key.ts";
import { question as terms } from "#exercises/theory-1/sigmoid-in-its-own-terms/question.ts";
import { key as valuesKey } from "#exercises/theory-1/sigmoid-values/key.ts";
import { draw as drawValues } from "#exercises/theory-1/sigmoid-values/question.ts";
import { key as overflowKey } from "#exercises/theory-1/sigmoid-without-overflow/key.ts";
import { mean } from "#tests/exercises/theory-1/least-squares.ts";
import { logistic, slope, solve } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  formulaOf,
  numberOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

test("values of the sigmoid are those of the hyperbolic tangent", () => {
  for (const { variables, keys } of variants(drawValues, valuesKey)) {
    const z = [Math.log(variables.k), 0, -Math.log(variables.m)];
    for (const [i, p] of vectorOf(keys, "values").entries()) expect(p).toBeCloseTo(logistic(z[i]), 12);
  }
});

test("the sigmoid in its own terms agrees with its mirror, its slope and its curvature", () => {
  const formula = (id: string) => formulaOf(terms, termsKey(), id);
  for (const z of [-2.5, -1, 0, 0.3, 2]) {
    const p = logistic(z);
    expect(formula("mirror")({ p })).toBeCloseTo(logistic(-z), 12);
    expect(formula("slope")({ p })).toBeCloseTo(slope(logistic, z), 8);
    expect(formula("curvature")({ p })).toBeCloseTo(
      slope((at) => slope(logistic, at), z),
      4,
    );
  }
  expect(choiceOf(termsKey(), "steepest")).toBe("half");
  for (const z of [-6, -1, 1, 6]) expect(slope(logistic, z)).toBeLessThan(slope(logistic, 0));
});

test("odds and probability are those of the model at x and k further", () => {
  for (const { variables, keys } of variants(drawOdds, oddsKey)) {
    const { r, k, s } = variables;
    const p = (x: number) => logistic(-Math.log(s) + Math.log(r) * x);
    const odds = (x: number) => p(x) / (1 - p(x));
    expect(numberOf(keys, "factor")).toBeCloseTo(odds(0.3 + k) / odds(0.3), 8);
    expect(numberOf(keys, "probability")).toBeCloseTo(p(k), 10);
  }
});

test("on the boundary both classes are as likely, and a point is where its probability says", () => {
  for (const { variables, keys } of variants(drawBoundary, boundaryKey)) {
    const { w0, w1, w2, p, q } = variables;
    const probability = (x1: number, x2: number) => logistic(w0 + w1 * x1 + w2 * x2);
    const [k, b] = vectorOf(keys, "line");
    for (const x of [-3, 0.5, 2])
      expect(probability(x, k * x + b)).toBeCloseTo(numberOf(keys, "probability"), 10);
    expect(truthOf(keys, "point")).toBe(probability(p, q) >= 0.5);
  }
});

test("another threshold moves the boundary to where the probability reaches it", () => {
  const random = seededRandom(7);
  for (const { variables, keys } of variants(drawThreshold, thresholdKey)) {
    const { t, w0, w1 } = variables;
    const p = (x: number) => logistic(w0 + w1 * x);
    const found = solve((x) => Math.sign(w1) * (p(x) - t), -100, 100);
    expect(numberOf(keys, "boundary")).toBeCloseTo(found, 6);
    const x = Array.from({ length: 50 }, () => random.uniform(-20, 20));
    const ones = (threshold: number) => x.filter((value) => p(value) >= threshold).length;
    if (choiceOf(keys, "ones") === "less") expect(ones(t)).toBeLessThanOrEqual(ones(0.5));
    else expect(ones(t)).toBeGreaterThanOrEqual(ones(0.5));
    expect(choiceOf(keys, "ones")).not.toBe("either");
  }
});

test("mistakes are counted one by one", () => {
  for (const { variables, keys } of variants(drawCount, countKey)) {
    const { t, y, p } = variables;
    const count = (threshold: number) => {
      let [alarms, misses] = [0, 0];
      for (let i = 0; i < y.length; i += 1) {
        if (y[i] === 0 && !(p[i] < threshold)) alarms += 1;
        if (y[i] === 1 && p[i] < threshold) misses += 1;
      }
      return [alarms, misses];
    };
    expect(vectorOf(keys, "half")).toEqual(count(0.5));
    expect(vectorOf(keys, "moved")).toEqual(count(t));
    const right = mean(y.map((label, i) => Number(p[i] > 0.5 === (label === 1))));
    expect(numberOf(keys, "accuracy")).toBeCloseTo(right, 12);
  }
});

test("ten times the weights: classes stay, probabilities do not, mistakes cost more and right answers less", () => {
  const random = seededRandom(8);
  const z = Array.from({ length: 100 }, () => random.normal(0, 1));
  const classes = (factor: number) => z.map((value) => logistic(factor * value) >= 0.5);
  expect(classes(10).every((answer, i) => answer === classes(1)[i])).toBe(truthOf(louderKey(), "classes"));
  expect(z.every((value) => logistic(10 * value) === logistic(value))).toBe(
    truthOf(louderKey(), "probabilities"),
  );
  // The loss of an object whose sum has the right sign when `right` is 1, and the wrong one when it is −1.
  const loss = (value: number, right: number) => Math.log1p(Math.exp(-right * Math.abs(value)));
  expect(z.every((value) => loss(10 * value, -1) > loss(value, -1))).toBe(truthOf(louderKey(), "wrong"));
  expect(mean(z.map((value) => loss(10 * value, 1))) < mean(z.map((value) => loss(value, 1)))).toBe(
    truthOf(louderKey(), "separable"),
  );
});

test("the inverse of the sigmoid undoes it", () => {
  const formula = formulaOf(inverse, inverseKey(), "inverse");
  for (const z of [-2.7, -1, 0, 0.4, 2.5]) expect(formula({ p: logistic(z) })).toBeCloseTo(z, 9);
});

describe("two ways to write the sigmoid", () => {
  const names = new Map([
    [Number.NaN, "nan"],
    [0, "zero"],
    [1, "one"],
    [Number.POSITIVE_INFINITY, "infinity"],
  ]);

  test("behave in a program as they are said to", () => {
    const up = Math.exp(1000) / (1 + Math.exp(1000));
    const down = 1 / (1 + Math.exp(1000));
    expect(choiceOf(overflowKey(), "up")).toBe(names.get(up));
    expect(choiceOf(overflowKey(), "down")).toBe(names.get(down));
  });
});
