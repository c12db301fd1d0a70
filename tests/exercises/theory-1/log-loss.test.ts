import { expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as accuracyKey } from "#exercises/theory-1/accuracy-has-no-gradient/key.ts";
import { key as confidentKey } from "#exercises/theory-1/confident-mistake/key.ts";
import { draw as drawConfident } from "#exercises/theory-1/confident-mistake/question.ts";
import { key as constantKey } from "#exercises/theory-1/constant-probability/key.ts";
import {
  question as constant,
  draw as drawConstant,
} from "#exercises/theory-1/constant-probability/question.ts";
import { key as likelihoodKey } from "#exercises/theory-1/likelihood-to-log-loss/key.ts";
import { key as handKey } from "#exercises/theory-1/log-loss-by-hand/key.ts";
import { draw as drawHand } from "#exercises/theory-1/log-loss-by-hand/question.ts";
import { key as stepKey } from "#exercises/theory-1/log-loss-step-by-hand/key.ts";
import { draw as drawStep } from "#exercises/theory-1/log-loss-step-by-hand/question.ts";
import { key as slopeKey } from "#exercises/theory-1/loss-and-its-slope/key.ts";
import { question as lossAndSlope } from "#exercises/theory-1/loss-and-its-slope/question.ts";
import { key as squareKey } from "#exercises/theory-1/squared-error-for-classes/key.ts";
import {
  draw as drawSquare,
  question as square,
} from "#exercises/theory-1/squared-error-for-classes/question.ts";
import { dot, mean } from "#tests/exercises/theory-1/least-squares.ts";
import { logistic, minimise, slope, slopes } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  formulaOf,
  numberOf,
  orderOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

/** Minus the logarithm of the likelihood, by the number of objects. */
function fromLikelihood(y: readonly number[], p: readonly number[]): number {
  const likelihood = y.reduce((product, label, i) => product * p[i] ** label * (1 - p[i]) ** (1 - label), 1);
  return -Math.log(likelihood) / y.length;
}

test("log-loss by hand is that of the likelihood", () => {
  for (const { variables, keys } of variants(drawHand, handKey))
    expect(numberOf(keys, "loss")).toBeCloseTo(fromLikelihood(variables.y, variables.p), 10);
});

test("one probability for all: the loss, its best place and its value at a half", () => {
  for (const { variables, keys } of variants(drawConstant, constantKey)) {
    const y = Array.from({ length: variables.n }, (_, i) => (i < variables.m ? 1 : 0));
    const loss = (p: number) =>
      fromLikelihood(
        y,
        y.map(() => p),
      );
    const formula = formulaOf(constant, keys, "loss");
    for (const p of [0.1, 0.45, 0.8]) expect(formula({ p })).toBeCloseTo(loss(p), 9);
    expect(numberOf(keys, "best")).toBeCloseTo(minimise(loss, 0.01, 0.99), 5);
    expect(numberOf(keys, "half")).toBeCloseTo(loss(0.5), 9);
  }
});

test("a confident mistake costs what is said", () => {
  const loss = (p: number) => fromLikelihood([1], [p]);
  for (const { variables, keys } of variants(drawConfident, confidentKey)) {
    for (const p of [0.3, 0.01, 1e-4])
      expect(numberOf(keys, "tenfold")).toBeCloseTo(loss(p / 10) - loss(p), 9);
    expect(numberOf(keys, "clipped")).toBeCloseTo(loss(Number(`1e-${variables.zeros}`)), 9);
    const squares = Array.from({ length: 1001 }, (_, i) => (i / 1000 - 1) ** 2);
    expect(Math.max(...squares)).toBe(numberOf(keys, "square"));
  }
});

test("the first step goes down the slope of the log-loss that finite differences see", () => {
  for (const { variables, keys } of variants(drawStep, stepKey)) {
    const { X, y, eta } = variables;
    const loss = (w: readonly number[]) =>
      fromLikelihood(
        y,
        X.map((row) => logistic(dot(row, w))),
      );
    const steepness = slopes(loss, [0, 0]);
    for (const [j, value] of vectorOf(keys, "gradient").entries()) expect(value).toBeCloseTo(steepness[j], 6);
    for (const [j, value] of vectorOf(keys, "weights").entries())
      expect(value).toBeCloseTo(-eta * steepness[j], 6);
  }
});

test("the log-loss of one object and its slopes", () => {
  const formula = (id: string) => formulaOf(lossAndSlope, slopeKey(), id);
  const loss = (label: number) => (z: number) => fromLikelihood([label], [logistic(z)]);
  for (const z of [-3, -0.5, 0, 1.2, 3]) {
    expect(formula("loss")({ z })).toBeCloseTo(loss(1)(z), 9);
    expect(formula("slope-one")({ z })).toBeCloseTo(slope(loss(1), z), 7);
    expect(formula("slope-zero")({ z })).toBeCloseTo(slope(loss(0), z), 7);
  }
});

test("the slopes of the squared error and of the log-loss of a class, and their ratio", () => {
  const squared = (z: number) => (logistic(z) - 1) ** 2;
  const log = (z: number) => fromLikelihood([1], [logistic(z)]);
  for (const { variables, keys } of variants(drawSquare, squareKey)) {
    for (const z of [-2, 0.1, 2.5]) {
      const p = logistic(z);
      expect(formulaOf(square, keys, "square")({ p })).toBeCloseTo(slope(squared, z), 7);
      expect(formulaOf(square, keys, "log")({ p })).toBeCloseTo(slope(log, z), 7);
    }
    const z = Math.log(variables.p / (1 - variables.p));
    expect(numberOf(keys, "ratio") / (slope(log, z) / slope(squared, z))).toBeCloseTo(1, 4);
  }
});

test("the way from the likelihood to the log-loss gives the log-loss", () => {
  const [y, p] = [
    [1, 0, 0, 1],
    [0.7, 0.4, 0.1, 0.2],
  ];
  const steps: Record<string, (values: number[]) => number[]> = {
    model: () => p,
    one: (values) => values.map((value, i) => value ** y[i] * (1 - value) ** (1 - y[i])),
    all: (values) => [values.reduce((product, value) => product * value, 1)],
    logarithm: (values) => values.map(Math.log),
    mean: (values) => values.map((value) => -value / y.length),
  };
  const run = (order: readonly string[]) => order.reduce<number[]>((values, step) => steps[step](values), []);
  const wanted = -mean(y.map((label, i) => Math.log(label === 1 ? p[i] : 1 - p[i])));
  const order = orderOf(likelihoodKey(), "steps");
  expect(order.toSorted()).toEqual(Object.keys(steps).toSorted());
  const [found, ...more] = run(order);
  expect(found).toBeCloseTo(wanted, 12);
  expect(more).toEqual([]);
});

test("chances multiply when the objects are independent, and not otherwise", () => {
  const random = seededRandom(9);
  const draws = Array.from({ length: 20_000 }, () => [random.bernoulli(0.5), random.bernoulli(0.5)]);
  const share = (isSo: (draw: number[]) => boolean) => draws.filter(isSo).length / draws.length;
  expect(share(([a, b]) => a === 1 && b === 1)).toBeCloseTo(0.25, 1);
  // An object that repeats the first one is of class 1 together with it half of the time.
  expect(share(([a]) => a === 1)).toBeCloseTo(0.5, 1);
  expect(choiceOf(likelihoodKey(), "assumption")).toBe("independent");
});

test("the share of mistakes is flat almost everywhere, and may be less where the log-loss is more", () => {
  const random = seededRandom(10);
  const objects = Array.from({ length: 40 }, () => ({
    x: random.normal(0, 2),
    label: random.bernoulli(0.5),
  }));
  const mistakes = (w: number) =>
    mean(objects.map(({ x, label }) => Number(logistic(w + x) >= 0.5 !== (label === 1))));
  const places = Array.from({ length: 200 }, (_, i) => -3 + 0.03 * i + 0.001);
  const flat = places.filter((w) => slope(mistakes, w) === 0);
  expect(flat.length).toBeGreaterThan(190);
  expect(new Set(places.map(mistakes)).size).toBeGreaterThan(5);
  expect(choiceOf(accuracyKey(), "reason")).toBe("flat");

  const wrong = (p: number[]) => p.filter((value) => value < 0.5).length;
  const [a, b] = [
    [0.45, 0.45],
    [0.99, 0.01],
  ];
  const isCounterexample = fromLikelihood([1, 1], a) < fromLikelihood([1, 1], b) && wrong(a) > wrong(b);
  expect(truthOf(accuracyKey(), "same")).toBe(!isCounterexample);
});
