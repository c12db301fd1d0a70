import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as lossKey } from "#exercises/theory-1/derivative-of-a-loss/key.ts";
import { draw as drawLoss, question as loss } from "#exercises/theory-1/derivative-of-a-loss/question.ts";
import { key as differenceKey } from "#exercises/theory-1/finite-difference/key.ts";
import { draw as drawDifference } from "#exercises/theory-1/finite-difference/question.ts";
import { key as halvedKey } from "#exercises/theory-1/halved-loss/key.ts";
import { key as meansKey } from "#exercises/theory-1/intercept-derivative/key.ts";
import { question as means } from "#exercises/theory-1/intercept-derivative/question.ts";
import { key as gradientKey } from "#exercises/theory-1/mse-gradient-by-hand/key.ts";
import { draw as drawGradient } from "#exercises/theory-1/mse-gradient-by-hand/question.ts";
import { key as stepKey } from "#exercises/theory-1/one-step-by-hand/key.ts";
import { draw as drawStep } from "#exercises/theory-1/one-step-by-hand/question.ts";
import { key as lawKey } from "#exercises/theory-1/test-your-gradient/key.ts";
import { key as whereKey } from "#exercises/theory-1/where-to-go/key.ts";
import { draw as drawWhere } from "#exercises/theory-1/where-to-go/question.ts";
import { dot, leastSquares, mean } from "#tests/exercises/theory-1/least-squares.ts";
import { minimise, slope, slopes } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  formulaOf,
  numberOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

const squaredError = (X: readonly (readonly number[])[], y: readonly number[], w: readonly number[]) =>
  mean(X.map((row, i) => (dot(row, w) - y[i]) ** 2));

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(wanted[i], 5);
}

test("the derivative of the loss of one object is its slope, and the weight moves where the loss is less", () => {
  for (const { variables, keys } of variants(drawLoss, lossKey)) {
    const { x, y, at } = variables;
    const of = (w: number) => (w * x - y) ** 2;
    const formula = formulaOf(loss, keys, "derivative");
    for (const w of [-3, -0.4, 1, 2.5]) expect(formula({ w })).toBeCloseTo(slope(of, w), 5);
    expect(numberOf(keys, "value")).toBeCloseTo(slope(of, at), 5);
    expect(choiceOf(keys, "direction")).toBe(of(at + 0.01) < of(at) ? "up" : "down");
  }
});

test("the gradient by hand is that of finite differences", () => {
  for (const { variables, keys } of variants(drawGradient, gradientKey)) {
    const { X, y, w } = variables;
    expectClose(
      vectorOf(keys, "gradient"),
      slopes((weights) => squaredError(X, y, weights), w),
    );
  }
});

test("one step goes down the slope that finite differences see, and leaves the loss that is told", () => {
  for (const { variables, keys } of variants(drawStep, stepKey)) {
    const { X, y, w, eta } = variables;
    const steepness = slopes((weights) => squaredError(X, y, weights), w);
    const stepped = w.map((weight, j) => weight - eta * steepness[j]);
    expectClose(vectorOf(keys, "weights"), stepped);
    expect(numberOf(keys, "loss")).toBeCloseTo(squaredError(X, y, stepped), 5);
  }
});

test("both derivatives of a line's loss need only the means that are named", () => {
  const random = seededRandom(4);
  const x = Array.from({ length: 7 }, () => random.normal(1, 2));
  const y = x.map(() => random.normal(-1, 3));
  const averages = {
    a: mean(x),
    b: mean(y),
    c: mean(x.map((value, i) => value * y[i])),
    m: mean(x.map((value) => value ** 2)),
  };
  const X = x.map((value) => [1, value]);
  for (const [w_0, w_1] of [
    [0, 0],
    [1, -2],
    [-0.5, 3],
  ]) {
    const wanted = slopes((w) => squaredError(X, y, w), [w_0, w_1]);
    const found = ["intercept", "slope"].map((id) =>
      formulaOf(means, meansKey(), id)({ w_0, w_1, ...averages }),
    );
    expectClose(found, wanted);
  }
});

test("finite differences are what their definitions give", () => {
  for (const { variables, keys } of variants(drawDifference, differenceKey)) {
    const { a, b, at, h } = variables;
    const of = (w: number) => a * w ** 2 - b * w;
    expect(numberOf(keys, "exact")).toBeCloseTo(slope(of, at), 5);
    expect(numberOf(keys, "forward")).toBeCloseTo((of(at + h) - of(at)) / h, 9);
    expect(numberOf(keys, "central")).toBeCloseTo((of(at + h) - of(at - h)) / (2 * h), 9);
  }
});

test("a step against the gradient moves each weight, and lowers a plane by what is told", () => {
  for (const { variables, keys } of variants(drawWhere, whereKey)) {
    const { g } = variables;
    const plane = (w: readonly number[]) => dot(g, w);
    const stepped = slopes(plane, [2, 3]).map((value, j) => [2, 3][j] - 0.01 * value);
    const moves = stepped.map((weight, j) => (weight > [2, 3][j] ? "up" : "down"));
    expect(choiceOf(keys, "direction")).toBe(moves.join("-"));
    expect(numberOf(keys, "change")).toBeCloseTo(plane(stepped) - plane([2, 3]), 7);
  }
});

describe("the factor before a sum of squares", () => {
  const [x, y] = [
    [1, 2, -1, 3],
    [2, 5, 0, 4],
  ];
  const sum = (copies: number) => (w: number) =>
    copies * x.reduce((total, value, i) => total + (w * value - y[i]) ** 2, 0);
  const mean1 = (w: number) => sum(1)(w) / 4;
  const mean2 = (w: number) => sum(1)(w) / 8;
  const path = (of: (w: number) => number, eta: number) => {
    const visited = [0];
    for (let k = 0; k < 20; k += 1) visited.push(visited[k] - eta * slope(of, visited[k]));
    return visited;
  };

  test("halves the gradient and leaves the minimiser", () => {
    expect(slope(mean2, 5) / slope(mean1, 5)).toBeCloseTo(0.5, 6);
    expect(truthOf(halvedKey(), "gradient")).toBe(true);
    expect(minimise(mean2, -9, 9)).toBeCloseTo(minimise(mean1, -9, 9), 4);
    expect(truthOf(halvedKey(), "minimiser")).toBe(false);
  });

  test("is made up for by the step size", () => {
    expectClose(path(mean2, 0.1), path(mean1, 0.05));
    expect(truthOf(halvedKey(), "same-path")).toBe(true);
  });

  test("makes the step size of a sum depend on the number of objects", () => {
    const eta = 0.02;
    expect(Math.abs(path(sum(1), eta)[20] - minimise(mean1, -9, 9))).toBeLessThan(0.01);
    expect(Math.abs(path(sum(10), eta)[20])).toBeGreaterThan(1e3);
    expect(truthOf(halvedKey(), "copies")).toBe(false);
  });
});

test("the law that catches a forgotten 1/n holds for the right gradient and for no other", () => {
  const X = [
    [1, 2],
    [1, -1],
    [1, 4],
  ];
  const y = [3, 1, 2];
  const w = [0.5, -1];
  type Gradient = (X: number[][], y: number[], w: number[]) => number[];
  const right: Gradient = (X, y, w) => slopes((weights) => squaredError(X, y, weights), w);
  const forgetful: Gradient = (X, y, w) => right(X, y, w).map((value) => value * X.length);
  const isSame = (a: number[], b: number[]) => a.every((value, j) => Math.abs(value - b[j]) < 1e-4);
  const laws: Record<string, (gradient: Gradient) => boolean> = {
    twice: (gradient) => isSame(gradient([...X, ...X], [...y, ...y], w), gradient(X, y, w)),
    optimum: (gradient) => isSame(gradient(X, y, leastSquares(X, y)), [0, 0]),
    order: (gradient) => isSame(gradient(X.toReversed(), y.toReversed(), w), gradient(X, y, w)),
    answers: (gradient) =>
      isSame(
        gradient(
          X,
          y.map((value) => 2 * value),
          w,
        ),
        gradient(X, y, w).map((value) => 2 * value),
      ),
  };
  const catching = Object.keys(laws).filter((id) => laws[id](right) && !laws[id](forgetful));
  expect(catching).toEqual([choiceOf(lawKey(), "law")]);
});
