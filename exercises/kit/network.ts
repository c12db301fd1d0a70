import { randomVector } from "#exercises/kit/features.ts";
import { randomMatrix } from "#exercises/kit/matrices.ts";
import type { Random } from "#exercises/kit/random.ts";

/** Parameters of a network with one hidden layer: W1 d×h, b1 h, W2 h×K, b2 K. */
export type Network = [W1: number[][], b1: number[], W2: number[][], b2: number[]];

/** Sizes of a network: d inputs, h hidden neurons, K outputs. */
export type NetworkSize = { d: number; h: number; K: number };

/** Weights whose deviation is one over the root of the number of inputs, so that signals keep their size. */
export function randomNetwork(random: Random, { d, h, K }: NetworkSize): Network {
  return [
    randomMatrix(random, d, h, 1 / Math.sqrt(d)),
    randomVector(random, h, 0.5),
    randomMatrix(random, h, K, 1 / Math.sqrt(h)),
    randomVector(random, K, 0.5),
  ];
}

/**
 * How large the terms are that add up to the hidden values and to the outputs, cancelled or not: Σ|x||W| + |b|
 * through both layers. Since |relu(a) − relu(b)| <= |a − b|, rounding is in proportion to it.
 */
export function forwardMagnitudes(
  X: readonly (readonly number[])[],
  [W1, b1, W2, b2]: Network,
): { hidden: number[][]; outputs: number[][] } {
  const hidden = absoluteSums(X, W1, b1);
  return { hidden, outputs: absoluteSums(hidden, W2, b2) };
}

function absoluteSums(X: readonly (readonly number[])[], W: number[][], b: number[]): number[][] {
  return X.map((row) =>
    b.map((bias, j) => row.reduce((sum, x, i) => sum + Math.abs(x * W[i][j]), Math.abs(bias))),
  );
}
