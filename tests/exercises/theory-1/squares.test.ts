import { expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as constantKey } from "#exercises/theory-1/best-constant/key.ts";
import { draw as drawConstant } from "#exercises/theory-1/best-constant/question.ts";
import { key as mseKey } from "#exercises/theory-1/mse-by-hand/key.ts";
import { draw as drawMse } from "#exercises/theory-1/mse-by-hand/question.ts";
import { key as formsKey } from "#exercises/theory-1/mse-in-matrices/key.ts";
import { key as outlierKey } from "#exercises/theory-1/one-outlier/key.ts";
import { draw as drawOutlier } from "#exercises/theory-1/one-outlier/question.ts";
import { key as sameKey } from "#exercises/theory-1/same-minimiser/key.ts";
import { key as unitsKey } from "#exercises/theory-1/units-of-mse/key.ts";
import { draw as drawUnits } from "#exercises/theory-1/units-of-mse/question.ts";
import { dot, mean } from "#tests/exercises/theory-1/least-squares.ts";
import { minimise } from "#tests/exercises/theory-1/numerically.ts";
import { choicesOf, numberOf, variants } from "#tests/exercises/theory-1/variants.ts";

test("the mean square is the square of the mean and the variance together", () => {
  for (const { variables, keys } of variants(drawMse, mseKey)) {
    const errors = variables.y.map((value, i) => variables.yHat[i] - value);
    const centre = mean(errors);
    const variance = mean(errors.map((error) => (error - centre) ** 2));
    expect(numberOf(keys, "mse")).toBeCloseTo(centre ** 2 + variance, 9);
  }
});

test("the unit of the mean squared error is squared with the errors", () => {
  for (const { variables, keys } of variants(drawUnits, unitsKey)) {
    const rmse = numberOf(keys, "rmse");
    const errors = [rmse, -rmse, -rmse, rmse, rmse];
    expect(mean(errors.map((error) => error ** 2))).toBeCloseTo(variables.mse, 9);
    const inMinutes = mean(errors.map((error) => (error / 60) ** 2));
    expect(variables.mse / inMinutes).toBeCloseTo(numberOf(keys, "minutes"), 6);
  }
});

test("the best constant is where a search finds it", () => {
  for (const { variables, keys } of variants(drawConstant, constantKey)) {
    const loss = (c: number) => mean(variables.y.map((value) => (c - value) ** 2));
    const found = minimise(loss, -20, 20);
    expect(numberOf(keys, "argmin")).toBeCloseTo(found, 5);
    expect(numberOf(keys, "min")).toBeCloseTo(loss(found), 9);
  }
});

test("an outlier does to both errors what it does to a list of them", () => {
  for (const { variables, keys } of variants(drawOutlier, outlierKey)) {
    const before: number[] = Array.from({ length: variables.n }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const after = before.with(3, -variables.k);
    const squares = (errors: number[]) => mean(errors.map((error) => error ** 2));
    const sizes = (errors: number[]) => mean(errors.map(Math.abs));
    expect(numberOf(keys, "mse")).toBeCloseTo(squares(after) / squares(before), 9);
    expect(numberOf(keys, "mae")).toBeCloseTo(sizes(after) / sizes(before), 9);
  }
});

test("the expressions for the mean squared error are those that give its value", () => {
  const random = seededRandom(2);
  const numbers = (length: number) => Array.from({ length }, () => random.normal(0, 2));
  const n = 6;
  const X = Array.from({ length: n }, () => numbers(3));
  const [w, y] = [numbers(3), numbers(n)];
  const prediction = X.map((row) => dot(row, w));
  const e = prediction.map((value, i) => value - y[i]);
  const mse = e.reduce((sum, error) => sum + error ** 2 / n, 0);
  const length = (vector: number[]) => Math.hypot(...vector);
  const values: Record<string, number> = {
    norm: length(e) ** 2 / n,
    product: dot(e, e) / n,
    opened: (dot(prediction, prediction) - 2 * dot(y, prediction) + dot(y, y)) / n,
    // A column times a row is an n×n matrix, no number.
    outer: Number.NaN,
    root: length(e) / n,
    inside: length(e.map((error) => error / n)) ** 2,
    difference: (dot(prediction, prediction) - dot(y, y)) / n,
  };
  const equal = Object.keys(values).filter((id) => Math.abs(values[id] - mse) < 1e-9);
  expect(choicesOf(formsKey(), "forms")).toEqual(equal.toSorted());
});

test("the functions with the minimiser of the mean squared error are those that a search sends there", () => {
  const y = [5, 0, 1, 1, 2, 12];
  const errors = (c: number) => y.map((value) => c - value);
  const squares = (c: number) => errors(c).map((error) => error ** 2);
  const loss = (c: number) => mean(squares(c));
  const functions: Record<string, (c: number) => number> = {
    sum: (c) => 6 * loss(c),
    half: (c) => loss(c) / 2,
    root: (c) => Math.sqrt(loss(c)),
    plus: (c) => loss(c) + 5,
    absolute: (c) => mean(errors(c).map(Math.abs)),
    minus: (c) => -loss(c),
    weighted: (c) => mean(squares(c).map((square, i) => (i === 0 ? 10 * square : square))),
  };
  const best = minimise(loss, -20, 20);
  const same = Object.keys(functions).filter(
    (id) => Math.abs(minimise(functions[id], -20, 20) - best) < 1e-4,
  );
  expect(choicesOf(sameKey(), "losses")).toEqual(same.toSorted());
});
