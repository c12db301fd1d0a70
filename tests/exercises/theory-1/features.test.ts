import { expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as degreeKey } from "#exercises/theory-1/choose-the-degree/key.ts";
import { draw as drawDegree } from "#exercises/theory-1/choose-the-degree/question.ts";
import { key as linearKey } from "#exercises/theory-1/linear-in-weights/key.ts";
import { key as oneHotKey } from "#exercises/theory-1/one-hot-columns/key.ts";
import { draw as drawOneHot } from "#exercises/theory-1/one-hot-columns/question.ts";
import { key as polynomialKey } from "#exercises/theory-1/polynomial-matrix/key.ts";
import { draw as drawPolynomial } from "#exercises/theory-1/polynomial-matrix/question.ts";
import { key as standardKey } from "#exercises/theory-1/standardise-a-test-object/key.ts";
import { draw as drawStandard } from "#exercises/theory-1/standardise-a-test-object/question.ts";
import { dot, leastSquares, mean, rank } from "#tests/exercises/theory-1/least-squares.ts";
import { logistic } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  choicesOf,
  matrixOf,
  numberOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

test("features of a parabola are its powers, and its predictions those of Horner's scheme", () => {
  for (const { variables, keys } of variants(drawPolynomial, polynomialKey)) {
    const { x, w } = variables;
    expect(matrixOf(keys, "features")).toEqual(x.map((value) => [value ** 0, value ** 1, value ** 2]));
    const horner = x.map((value) => w[0] + value * (w[1] + value * w[2]));
    for (const [i, value] of vectorOf(keys, "prediction").entries()) expect(value).toBeCloseTo(horner[i], 10);
  }
});

test("the models for the normal equation are those that add up when weights do", () => {
  const random = seededRandom(11);
  const draw = () => Array.from({ length: 4 }, () => random.normal(0, 1));
  const [x, x1, x2] = [0.8, -1.3, 2.1];
  const models: Record<string, (w: number[]) => number> = {
    square: ([a, b, c]) => a + b * x + c * x ** 2,
    sine: ([a, b]) => a + b * Math.sin(x),
    product: ([a, b, c, d]) => a + b * x1 + c * x2 + d * x1 * x2,
    logarithm: ([a, b]) => a + b * Math.log(x),
    inside: ([a, b]) => a + Math.sin(b * x),
    exponent: ([a, b]) => a * Math.exp(b * x),
    weights: ([a, b]) => a + a * b * x,
    sigmoid: ([a, b]) => logistic(a + b * x),
  };
  const isLinear = (predict: (w: number[]) => number) =>
    Array.from({ length: 50 }, () => [draw(), draw()]).every(([v, w]) => {
      const together = predict(v.map((value, j) => value + 2 * w[j]));
      return Math.abs(together - predict(v) - 2 * predict(w)) < 1e-9;
    });
  const linear = Object.keys(models).filter((id) => isLinear(models[id]));
  expect(choicesOf(linearKey(), "models")).toEqual(linear.toSorted());
});

test("districts: each row names its own, the weights are the best, and ones make them ambiguous", () => {
  for (const { variables, keys } of variants(drawOneHot, oneHotKey)) {
    const { district, y } = variables;
    const X = matrixOf(keys, "features");
    expect(X.map((row) => dot(row, [1, 2, 3]))).toEqual(district);
    expect(X.map((row) => dot(row, row))).toEqual(district.map(() => 1));
    const best = leastSquares(X, y);
    for (const [j, weight] of vectorOf(keys, "weights").entries()) expect(weight).toBeCloseTo(best[j], 9);
    expect(rank(X.map((row) => [1, ...row])) === 4).toBe(truthOf(keys, "with-ones"));
  }
});

test("standardised training data has mean 0 and mean square 1, and the line does not mind", () => {
  for (const { variables, keys } of variants(drawStandard, standardKey)) {
    const { x, u } = variables;
    const [mu, s] = vectorOf(keys, "parameters");
    const z = x.map((value) => (value - mu) / s);
    expect(mean(z)).toBeCloseTo(0, 10);
    expect(mean(z.map((value) => value ** 2))).toBeCloseTo(1, 10);
    // The map is linear, so that u stands among the training values as its image does among theirs.
    const share = (u - x[0]) / (x[1] - x[0] || x[2] - x[0]);
    const other = x[1] === x[0] ? z[2] : z[1];
    expect(numberOf(keys, "test")).toBeCloseTo(z[0] + share * (other - z[0]), 9);

    const y = [3, -1, 2, 5];
    const predict = (feature: readonly number[], at: number) =>
      dot(
        [1, at],
        leastSquares(
          feature.map((value) => [1, value]),
          y,
        ),
      );
    const isSame = Math.abs(predict(x, u) - predict(z, numberOf(keys, "test"))) < 1e-7;
    expect(truthOf(keys, "predictions")).toBe(!isSame);
  }
});

test("the degree to choose is that with the least test error, and training errors only fall", () => {
  for (const { variables, keys } of variants(drawDegree, degreeKey)) {
    const { a, b, c, d, e, p, q, r, s, t } = variables;
    const byError = [
      [1, a],
      [2, b],
      [3, c],
      [5, d],
      [9, e],
    ].toSorted(([, one], [, other]) => one - other);
    expect(byError[0][1]).toBeLessThan(byError[1][1]);
    expect(choiceOf(keys, "best")).toBe(`degree-${byError[0][0]}`);
    const training = [p, q, r, s, t];
    expect(training).toEqual([...new Set(training)].toSorted((one, other) => other - one));
    for (const [i, test] of [a, b, c, d, e].entries()) expect(test).toBeGreaterThan(training[i]);
  }
});

test("a polynomial of a higher degree never fits the training points worse", () => {
  const random = seededRandom(12);
  const x = Array.from({ length: 8 }, (_, i) => i / 4 - 1);
  const y = x.map(() => random.normal(0, 1));
  const errors = [0, 1, 2, 3, 4, 5].map((degree) => {
    const X = x.map((value) => Array.from({ length: degree + 1 }, (_, j) => value ** j));
    const w = leastSquares(X, y);
    return mean(X.map((row, i) => (dot(row, w) - y[i]) ** 2));
  });
  const [{ keys }] = variants(drawDegree, degreeKey);
  expect(choiceOf(keys, "training")).toBe("contains");
  for (const [i, error] of errors.slice(1).entries()) expect(error).toBeLessThanOrEqual(errors[i] + 1e-12);
});
