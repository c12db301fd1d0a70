import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as onesKey } from "#exercises/theory-1/column-of-ones/key.ts";
import { key as predictionKey } from "#exercises/theory-1/prediction-by-hand/key.ts";
import { draw as drawPrediction } from "#exercises/theory-1/prediction-by-hand/question.ts";
import { key as shapesKey } from "#exercises/theory-1/shapes-of-products/key.ts";
import { draw as drawShapes, question as shapes } from "#exercises/theory-1/shapes-of-products/question.ts";
import { key as minutesKey } from "#exercises/theory-1/weight-in-minutes/key.ts";
import { draw as drawMinutes } from "#exercises/theory-1/weight-in-minutes/question.ts";
import { key as productsKey } from "#exercises/theory-1/which-products-exist/key.ts";
import { question as products } from "#exercises/theory-1/which-products-exist/question.ts";
import { fillPart } from "#lib/question/fill-placeholders.ts";
import { dot, leastSquares } from "#tests/exercises/theory-1/least-squares.ts";
import {
  choiceOf,
  choicesOf,
  idsOf,
  keyOf,
  numberOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

type Shape = readonly [rows: number, columns: number];

/** The shape of a product, or null where the inner sizes differ. */
function times(shapes: readonly Shape[]): Shape | null {
  return shapes.reduce<Shape | null>(
    (left, right) => (left === null || left[1] !== right[0] ? null : [left[0], right[1]]),
    [shapes[0][0], shapes[0][0]],
  );
}

test("shapes are those that the multiplication of matrices gives", () => {
  const [part] = shapes.parts;
  for (const { variables, keys } of variants(drawShapes, () => shapesKey())) {
    const { n, d } = variables;
    const X: Shape = [n, d + 1];
    const Xt: Shape = [d + 1, n];
    const column = (length: number): Shape => [length, 1];
    const wanted: Record<string, Shape | null> = {
      features: X,
      weights: column(d + 1),
      residuals: times([X, column(d + 1)]),
      gram: times([Xt, X]),
      moments: times([Xt, column(n)]),
    };
    const filled = fillPart(part, variables);
    if (filled.kind !== "matching") throw new Error("shapes are matched");
    const { right } = keyOf(keys, "shapes", "matching");
    for (const [left, shape] of Object.entries(wanted)) {
      const text = filled.right.find(({ id }) => id === right[left])?.text.en;
      expect(text).toBe(`$${shape?.join(" \\times ")}$`);
    }
  }
});

test("products exist exactly where inner sizes agree", () => {
  const named: Record<string, Shape> = { x: [5, 3], w: [3, 1], y: [5, 1], X: [3, 5], Y: [1, 5] };
  // Each id spells its product, with t after what is transposed.
  const factors = (id: string) => [...id.replace(/xt/g, "X").replace(/yt/g, "Y")].map((name) => named[name]);
  const exist = idsOf(products, "products").filter((id) => times(factors(id)) !== null);
  expect(choicesOf(productsKey(), "products")).toEqual(exist.toSorted());
  expect(exist).toHaveLength(5);
});

test("predictions are combinations of the columns", () => {
  for (const { variables, keys } of variants(drawPrediction, predictionKey)) {
    const { X, w } = variables;
    const combined = w.reduce((sum, weight, j) => sum.map((value, i) => value + weight * X[i][j]), [0, 0, 0]);
    expect(vectorOf(keys, "prediction")).toEqual(combined);
  }
});

test("a weight says how two predictions differ", () => {
  for (const { variables, keys } of variants(drawMinutes, minutesKey)) {
    const { w0, w1, w2, km, floors } = variables;
    const time = (distance: number, floor: number) => w0 + w1 * distance + w2 * floor;
    expect(numberOf(keys, "difference")).toBeCloseTo(time(3 + km, 9 - floors) - time(3, 9), 9);
    expect(numberOf(keys, "difference")).toBeGreaterThan(0);
  }
});

describe("the column of ones", () => {
  const random = seededRandom(1);
  const x = Array.from({ length: 12 }, () => random.uniform(-2, 5));
  const y = x.map((value) => 3 + 2 * value + random.normal(0, 1));

  test("lets a line miss the origin; without it every line is zero at zero", () => {
    expect(choiceOf(onesKey(), "purpose")).toBe("intercept");
    const [slope] = leastSquares(
      x.map((value) => [value]),
      y,
    );
    expect(dot([0], [slope]) === 0).toBe(truthOf(onesKey(), "origin"));
    const withOnes = leastSquares(
      x.map((value) => [1, value]),
      y,
    );
    expect(dot([1, 0], withOnes)).toBeGreaterThan(1);
  });

  test("may hold twos: the predictions stay and the intercept is half", () => {
    const ones = leastSquares(
      x.map((value) => [1, value]),
      y,
    );
    const twos = leastSquares(
      x.map((value) => [2, value]),
      y,
    );
    expect(choiceOf(onesKey(), "twos")).toBe("half");
    expect(twos[0]).toBeCloseTo(ones[0] / 2, 9);
    expect(twos[1]).toBeCloseTo(ones[1], 9);
  });
});
