import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { key as curvesKey } from "#exercises/theory-1/loss-curves/key.ts";
import { key as hillKey } from "#exercises/theory-1/start-on-a-hill/key.ts";
import { draw as drawHill, question as hill } from "#exercises/theory-1/start-on-a-hill/question.ts";
import { key as untilKey } from "#exercises/theory-1/steps-until/key.ts";
import { draw as drawUntil } from "#exercises/theory-1/steps-until/question.ts";
import { key as bowlKey } from "#exercises/theory-1/stretched-bowl/key.ts";
import { draw as drawBowl } from "#exercises/theory-1/stretched-bowl/question.ts";
import { key as threeKey } from "#exercises/theory-1/three-steps/key.ts";
import { draw as drawThree } from "#exercises/theory-1/three-steps/question.ts";
import { key as largeKey } from "#exercises/theory-1/too-large-a-step/key.ts";
import { draw as drawLarge } from "#exercises/theory-1/too-large-a-step/question.ts";
import { key as loopKey } from "#exercises/theory-1/training-loop/key.ts";
import { key as convexKey } from "#exercises/theory-1/which-are-convex/key.ts";
import { key as zeroKey } from "#exercises/theory-1/zero-gradient/key.ts";
import { dot, mean } from "#tests/exercises/theory-1/least-squares.ts";
import { logistic, slope, slopes, solve } from "#tests/exercises/theory-1/numerically.ts";
import {
  choiceOf,
  choicesOf,
  formulaOf,
  keyOf,
  numberOf,
  orderOf,
  truthOf,
  variants,
  vectorOf,
} from "#tests/exercises/theory-1/variants.ts";

/** Where descent is after each step; the first is the start. */
function descend(of: (w: number) => number, start: number, eta: number, steps: number): number[] {
  const visited = [start];
  for (let k = 0; k < steps; k += 1) visited.push(visited[k] - eta * slope(of, visited[k]));
  return visited;
}

/** Where descent on c·w² begins to run away, found by running it. */
function largestStep(curvature: number): number {
  const grows = (eta: number) => Math.abs(descend((w) => curvature * w ** 2, 1, eta, 1)[1]) - 1;
  return solve(grows, 1 / (2 * curvature), 10 / curvature);
}

describe("the size of a step", () => {
  test("is bounded where a run begins to grow, and below it runs look as they are said to", () => {
    for (const { variables, keys } of variants(drawLarge, largeKey)) {
      const { a, b, eta } = variables;
      expect(numberOf(keys, "bound")).toBeCloseTo(largestStep(a), 6);
      const path = descend((w) => a * (w - b) ** 2, b + 1, eta, 6).map((w) => w - b);
      const [first, second] = [path[1], path[2]];
      const seen =
        Math.abs(first) < 1e-6
          ? "once"
          : first > 0
            ? "side"
            : Math.abs(Math.abs(second) - 1) < 1e-6
              ? "forever"
              : Math.abs(second) < 1
                ? "over"
                : "away";
      expect(choiceOf(keys, "behaviour")).toBe(seen);
    }
  });

  test("is bounded by the steepest direction of a bowl", () => {
    for (const { variables, keys } of variants(drawBowl, bowlKey)) {
      const bound = Math.min(largestStep(1), largestStep(variables.K));
      expect(numberOf(keys, "bound")).toBeCloseTo(bound, 6);
      expect(numberOf(keys, "factor")).toBeCloseTo(descend((w) => w ** 2, 1, bound / 2, 1)[1], 5);
    }
    // Scaled to one curvature, a bowl of any K is left in one step; more of K only slows the flat direction.
    expect(choiceOf(bowlKey({ K: 100 }), "remedy")).toBe("scale");
    expect(Math.abs(descend((w) => w ** 2, 1, largestStep(1) / 2, 1)[1])).toBeLessThan(1e-6);
  });
});

test("three steps are those of a run", () => {
  for (const { variables, keys } of variants(drawThree, threeKey)) {
    const { a, b, eta, start } = variables;
    const path = descend((w) => a * (w - b) ** 2, start, eta, 3).slice(1);
    for (const [k, w] of vectorOf(keys, "path").entries()) expect(w).toBeCloseTo(path[k], 4);
  }
});

test("the number of steps is what a run takes", () => {
  for (const { variables, keys } of variants(drawUntil, untilKey)) {
    const { eta, times } = variables;
    const first = (isThere: (w: number) => boolean) => {
      let [w, steps] = [1, 0];
      for (; !isThere(w); steps += 1) w -= eta * 2 * w;
      return steps;
    };
    expect(numberOf(keys, "weight")).toBe(first((w) => w * times <= 1));
    expect(numberOf(keys, "loss")).toBe(first((w) => w ** 2 * times <= 1));
  }
});

test("descent arrives in the pit on the side where it starts, and stays on a hill", () => {
  for (const { variables, keys } of variants(drawHill, hillKey)) {
    const { c, start } = variables;
    const of = (w: number) => (w ** 2 - c ** 2) ** 2;
    const formula = formulaOf(hill, keys, "derivative");
    for (const w of [-2.5, -1, 0.3, 3]) expect(formula({ w })).toBeCloseTo(slope(of, w), 4);
    const arrive = (from: number) => descend(of, from, 0.002, 3000)[3000];
    expect(numberOf(keys, "from-zero")).toBeCloseTo(arrive(0), 6);
    expect(numberOf(keys, "from-start")).toBeCloseTo(arrive(start), 6);
  }
});

test("each cause makes the curve that is matched to it", () => {
  const of = (w: number) => (w - 3) ** 2 + 1;
  const losses = (eta: number) => {
    const visited = [10];
    for (let k = 0; k < 1000; k += 1) visited.push(visited[k] - eta * 2 * (visited[k] - 3));
    return visited.map(of);
  };
  const { right } = keyOf(curvesKey(), "causes", "matching");

  const small = losses(2.5e-6);
  expect(small[1000] / small[0]).toBeGreaterThan(0.98);
  expect(small[1000]).toBeLessThan(small[999]);
  expect(right.slow).toBe("small");

  const large = losses(1.5);
  expect(large[5]).toBeGreaterThan(3 * large[4]);
  expect(Number.isFinite(large[1000])).toBe(false);
  expect(losses(0.015)[9]).toBeLessThan(losses(0.015)[8]);
  expect(right.explodes).toBe("large");

  for (const eta of [1e-2, 1e-4, 1e-8]) expect(losses(-eta)[9]).toBeGreaterThan(losses(-eta)[8]);
  expect(right.climbs).toBe("sign");

  const settled = losses(0.1);
  expect(settled[1000]).toBeCloseTo(1, 9);
  expect(slope(of, descend(of, 10, 0.1, 1000)[1000])).toBeCloseTo(0, 6);
  expect(right.settled).toBe("minimum");

  // What is left is the curve that never moves, and weights that are never used.
  expect(right.still).toBe("unused");
  expect(new Set(Object.values(right)).size).toBe(5);
});

test("the training loop computes everything before it is needed", () => {
  const makes: Record<string, string> = {
    start: "w",
    sums: "z",
    probabilities: "p",
    residuals: "r",
    gradient: "g",
    update: "w'",
    repeat: "end",
  };
  const needs: Record<string, string[]> = {
    start: [],
    sums: ["w"],
    probabilities: ["z"],
    residuals: ["p"],
    gradient: ["r"],
    update: ["g"],
    repeat: ["w'"],
  };
  const known = new Set<string>();
  for (const step of orderOf(loopKey(), "order")) {
    for (const value of needs[step]) expect(known).toContain(value);
    known.add(makes[step]);
  }
  expect(known.size).toBe(7);
});

test("the convex functions are those whose graph is nowhere above a chord", () => {
  const functions: Record<string, (u: number, v: number) => number> = {
    square: (w) => (2 * w - 3) ** 2 + (w + 1) ** 2,
    log: (w) => -Math.log(logistic(w)),
    hinge: (w) => Math.max(0, 1 - w),
    absolute: (w) => Math.abs(w - 2),
    sigmoid: (w) => (1 - logistic(w)) ** 2,
    double: (w) => (w ** 2 - 1) ** 2,
    product: (u, v) => (u * v - 1) ** 2,
    cube: (w) => w ** 3,
  };
  const random = seededRandom(5);
  const pairs = Array.from({ length: 2000 }, () => Array.from({ length: 4 }, () => random.uniform(-5, 5)));
  const convex = Object.keys(functions).filter((id) =>
    pairs.every(([a, b, c, d]) => {
      const of = functions[id];
      return of((a + c) / 2, (b + d) / 2) <= (of(a, b) + of(c, d)) / 2 + 1e-9;
    }),
  );
  expect(choicesOf(convexKey(), "functions")).toEqual(convex.toSorted());
});

test("where the gradient of the squared error is zero no weights are better, dependent columns or not", () => {
  const random = seededRandom(6);
  // The third column is twice the second.
  const X = Array.from({ length: 8 }, () => random.normal(0, 1)).map((x) => [1, x, 2 * x]);
  const y = X.map(() => random.normal(0, 1));
  const loss = (w: readonly number[]) => mean(X.map((row, i) => (dot(row, w) - y[i]) ** 2));
  let w = [3, -1, 2];
  for (let k = 0; k < 3000; k += 1) {
    const steepness = slopes(loss, w);
    w = w.map((weight, j) => weight - 0.05 * steepness[j]);
  }
  for (const value of slopes(loss, w)) expect(value).toBeCloseTo(0, 6);
  const others = Array.from({ length: 1000 }, () => w.map((weight) => weight + random.normal(0, 2)));
  expect(others.every((other) => loss(other) >= loss(w))).toBe(truthOf(zeroKey(), "best"));
});
