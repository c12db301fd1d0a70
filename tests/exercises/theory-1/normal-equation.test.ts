import { expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as celsiusKey } from "#exercises/theory-1/celsius-and-fahrenheit/key.ts";
import { key as centredKey } from "#exercises/theory-1/centred-feature/key.ts";
import { draw as drawCentred } from "#exercises/theory-1/centred-feature/question.ts";
import { key as gramKey } from "#exercises/theory-1/invertible-gram/key.ts";
import { draw as drawGram } from "#exercises/theory-1/invertible-gram/question.ts";
import { key as originKey } from "#exercises/theory-1/line-through-origin/key.ts";
import { draw as drawOrigin } from "#exercises/theory-1/line-through-origin/question.ts";
import { key as derivationKey } from "#exercises/theory-1/normal-equation-derivation/key.ts";
import { key as methodKey } from "#exercises/theory-1/normal-equation-or-descent/key.ts";
import { key as residualsKey } from "#exercises/theory-1/residuals-of-the-best-line/key.ts";
import { draw as drawResiduals } from "#exercises/theory-1/residuals-of-the-best-line/question.ts";
import { key as pointsKey } from "#exercises/theory-1/three-points/key.ts";
import { draw as drawPoints } from "#exercises/theory-1/three-points/question.ts";
import { dot, leastSquares, mean, rank } from "#tests/exercises/theory-1/least-squares.ts";
import { logistic, minimise, slope } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  choicesOf,
  keyOf,
  matrixOf,
  numberOf,
  orderOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(wanted[i], 9);
}

const withOnes = (x: readonly number[]) => x.map((value) => [1, value]);

test("three points: the parts of the equation are dot products of columns, and the line is the best one", () => {
  for (const { variables, keys } of variants(drawPoints, pointsKey)) {
    const { x, y, X } = variables;
    expect(X).toEqual(withOnes(x));
    const columns = [x.map(() => 1), x];
    expect(matrixOf(keys, "gram")).toEqual(columns.map((a) => columns.map((b) => dot(a, b))));
    expect(vectorOf(keys, "moments")).toEqual(columns.map((a) => dot(a, y)));
    expectClose(vectorOf(keys, "weights"), leastSquares(withOnes(x), y));
  }
});

test("a line through the origin is where a search finds it, and an answer at zero does not move it", () => {
  for (const { variables, keys } of variants(drawOrigin, originKey)) {
    const { x, y } = variables;
    const best = (answers: readonly number[]) =>
      minimise((w) => mean(x.map((value, i) => (w * value - answers[i]) ** 2)), -50, 50);
    expect(numberOf(keys, "weight")).toBeCloseTo(best(y), 5);
    const moved = y.map((value, i) => (x[i] === 0 ? value + 5 : value));
    expect(moved).not.toEqual(y);
    expect(numberOf(keys, "change")).toBeCloseTo(best(moved) - best(y), 5);
  }
});

test("the line on a centred feature is the best one, before the shift and after it", () => {
  for (const { variables, keys } of variants(drawCentred, centredKey)) {
    const { x, y } = variables;
    expectClose(vectorOf(keys, "weights"), leastSquares(withOnes(x), y));
    expectClose(vectorOf(keys, "shifted"), leastSquares(withOnes(x.map((value) => value + 10)), y));
  }
});

test("residuals are left by the best line through answers that have them", () => {
  for (const { variables, keys } of variants(drawResiduals, residualsKey)) {
    const { x, e1, e2 } = variables;
    const residuals = [e1, e2, ...vectorOf(keys, "rest")];
    const y = x.map((value, i) => 4 - 3 * value - residuals[i]);
    expectClose(leastSquares(withOnes(x), y), [4, -3]);
  }
});

test("one solution is where as many columns are independent as there are", () => {
  for (const { variables, keys } of variants(drawGram, () => gramKey())) {
    const solvable = Object.entries(variables)
      .filter(([, X]) => rank(X) === X[0].length)
      .map(([name]) => name.toLowerCase());
    expect(choicesOf(keys, "matrices")).toEqual(solvable);
  }
});

test("Celsius and Fahrenheit: two different weights predict the same and are both best", () => {
  const celsius = [-5, 0, 12, 21, 30];
  const X = celsius.map((c) => [1, c, 1.8 * c + 32]);
  expect(rank(X) === 3).toBe(truthOf(celsiusKey(), "unique"));
  const other = (w: number[]) => [w[0] + 32, w[1] + 1.8, w[2] - 1];
  const w = [3, 0.5, 0.25];
  expectClose(
    X.map((row) => dot(row, other(w))),
    X.map((row) => dot(row, w)),
  );
});

test("the derivation goes from what is known to what needs it", () => {
  const needs: Record<string, string[]> = {
    loss: [],
    gradient: ["loss"],
    zero: ["gradient"],
    system: ["zero"],
    inverse: ["system"],
  };
  const order = orderOf(derivationKey(), "steps");
  expect(order.toSorted()).toEqual(Object.keys(needs).toSorted());
  for (const [step, before] of Object.entries(needs))
    for (const needed of before) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(step));
});

test("only convexity makes a point of zero slope a minimum", () => {
  expect(choiceOf(derivationKey(), "minimum")).toBe("convex");
  const positive = (w: number) => 1 + Math.sin(w);
  expect(slope(positive, Math.PI / 2)).toBeCloseTo(0, 6);
  expect(positive(0)).toBeLessThan(positive(Math.PI / 2));
  const onlyPoint = (w: number) => -(w ** 2);
  expect(slope(onlyPoint, 0)).toBeCloseTo(0, 6);
  expect(onlyPoint(1)).toBeLessThan(onlyPoint(0));
});

test("the normal equation serves models that are linear in their weights and have a matrix that fits", () => {
  const random = seededRandom(3);
  const [x, y] = [random.normal(0, 1), random.normal(0, 1)];
  const models: Record<string, { predict: (w: number[]) => number; features: number }> = {
    rows: { predict: ([a, b]) => a + b * x, features: 6 },
    columns: { predict: ([a, b]) => a + b * x, features: 500_001 },
    logistic: { predict: ([a, b]) => logistic(a + b * x), features: 4 },
    polynomial: { predict: ([a, b, c]) => a + b * x + c * x ** 3, features: 4 },
    network: { predict: ([a, b, c]) => a * Math.tanh(b * x + c * y), features: 10 },
  };
  const isLinear = (predict: (w: number[]) => number) => {
    const [v, w] = [
      [0.3, -1, 2],
      [1.5, 0.7, -0.4],
    ];
    return Math.abs(predict(v.map((value, j) => value + w[j])) - predict(v) - predict(w)) < 1e-9;
  };
  const memory = 16e9;
  for (const [id, { predict, features }] of Object.entries(models))
    expect(keyOf(methodKey(), "method", "matching").right[id]).toBe(
      isLinear(predict) && 8 * features ** 2 < memory ? "equation" : "descent",
    );
});
