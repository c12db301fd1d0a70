import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { gradientDescent } from "#exercises/lecture-1/gradient-descent/solution.ts";
import { gradientStep } from "#exercises/lecture-1/gradient-step/solution.ts";
import { predict } from "#exercises/lecture-1/linear-prediction/solution.ts";
import { logLoss } from "#exercises/lecture-1/log-loss/solution.ts";
import { logLossGradient } from "#exercises/lecture-1/log-loss-gradient/solution.ts";
import { logisticGradientStep } from "#exercises/lecture-1/logistic-gradient-step/solution.ts";
import { predictProbability } from "#exercises/lecture-1/logistic-prediction/solution.ts";
import { meanSquaredError } from "#exercises/lecture-1/mean-squared-error/solution.ts";
import { mseGradient } from "#exercises/lecture-1/mse-gradient/solution.ts";
import { normalEquation } from "#exercises/lecture-1/normal-equation/solution.ts";
import { sigmoid } from "#exercises/lecture-1/sigmoid/solution.ts";

/** The reference solvers are held to laws that were not used to write them. */

const number = fc.double({ min: -3, max: 3, noNaN: true });
const vector = (length: number) => fc.array(number, { minLength: length, maxLength: length });

/** X with a column of ones, targets, labels and weights, of 3 to 12 rows and one to three features. */
const problem = fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 3 })).chain(([n, d]) =>
  fc.record({
    X: fc.array(vector(d), { minLength: n, maxLength: n }).map((rows) => rows.map((row) => [1, ...row])),
    y: vector(n),
    labels: fc.array(fc.constantFrom(0, 1), { minLength: n, maxLength: n }),
    w: vector(d + 1),
  }),
);

/** Central differences; for a smooth loss of these sizes their error is near 1e-9. */
function slopes(loss: (w: number[]) => number, w: number[]): number[] {
  const h = 1e-5;
  const moved = (j: number, by: number) => loss(w.map((weight, k) => (k === j ? weight + by : weight)));
  return w.map((_, j) => (moved(j, h) - moved(j, -h)) / (2 * h));
}

function expectClose(found: readonly number[], wanted: readonly number[], within: number): void {
  expect(found.length).toBe(wanted.length);
  for (const [i, value] of found.entries()) expect(Math.abs(value - wanted[i])).toBeLessThan(within);
}

describe("gradients agree with finite differences", () => {
  test.prop([problem])("of the mean squared error", ({ X, y, w }) => {
    const loss = (weights: number[]) => meanSquaredError(predict(X, weights), y);
    expectClose(mseGradient(X, y, w), slopes(loss, w), 1e-5);
  });

  test.prop([problem])("of log-loss", ({ X, labels, w }) => {
    const loss = (weights: number[]) => logLoss(labels, predictProbability(X, weights));
    expectClose(logLossGradient(X, labels, w), slopes(loss, w), 1e-5);
  });
});

describe("steps go down along the gradient", () => {
  test.prop([problem, fc.double({ min: 0, max: 1, noNaN: true })])("for both losses", (one, eta) => {
    const { X, y, labels, w } = one;
    const along = (gradient: number[]) => w.map((weight, j) => weight - eta * gradient[j]);
    expectClose(gradientStep(X, y, w, eta), along(mseGradient(X, y, w)), 1e-9);
    expectClose(logisticGradientStep(X, labels, w, eta), along(logLossGradient(X, labels, w)), 1e-9);
  });

  test.prop([problem, fc.integer({ min: 0, max: 9 })])(
    "a descent is one step after another",
    (one, steps) => {
      const { X, y, w } = one;
      let stepwise = w;
      for (let step = 0; step < steps; step += 1) stepwise = gradientStep(X, y, stepwise, 0.01);
      expectClose(gradientDescent(X, y, w, 0.01, steps), stepwise, 1e-9);
    },
  );
});

describe("the normal equation", () => {
  test.prop([problem])("leaves residuals orthogonal to every column", ({ X, y }) => {
    const w = normalEquation(X, y);
    fc.pre(w.every((weight) => Math.abs(weight) < 1e3));
    expectClose(
      mseGradient(X, y, w),
      w.map(() => 0),
      1e-6,
    );
  });

  test("is where gradient descent arrives", () => {
    const X = [0, 1, 2, 3, 4].map((x) => [1, x]);
    const y = [1, 0, 2, 5, 3];
    expectClose(gradientDescent(X, y, [0, 0], 0.05, 5000), normalEquation(X, y), 1e-9);
  });
});

describe("the sigmoid", () => {
  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    "is symmetric and between 0 and 1",
    (z) => {
      const [up, down] = sigmoid([z, -z]);
      expect(up + down).toBeCloseTo(1, 12);
      expect(up).toBeGreaterThanOrEqual(0);
      expect(up).toBeLessThanOrEqual(1);
    },
  );

  test.prop([fc.double({ min: 0.001, max: 0.999, noNaN: true })])("undoes the logit", (p) => {
    expect(sigmoid([Math.log(p / (1 - p))])[0]).toBeCloseTo(p, 12);
  });
});

test.prop([fc.integer({ min: 1, max: 9 })])("log-loss is least at the share of ones", (ones) => {
  const y = Array.from({ length: 10 }, (_, i) => (i < ones ? 1 : 0));
  const at = (p: number) =>
    logLoss(
      y,
      y.map(() => p),
    );
  expect(at(ones / 10)).toBeLessThan(at(ones / 10 + 0.01));
  expect(at(ones / 10)).toBeLessThan(at(ones / 10 - 0.01));
});
