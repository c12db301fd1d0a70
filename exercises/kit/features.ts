import type { Random } from "#exercises/kit/random.ts";

/** An n×(d+1) matrix: a column of ones, then normal features whose deviations are `scales` (d of them). */
export function randomFeatures(random: Random, n: number, scales: readonly number[]): number[][] {
  return Array.from({ length: n }, () => [1, ...scales.map((scale) => random.normal(0, scale))]);
}

/** The column of ones and the powers x, x², …, x^degree of each x. */
export function polynomialFeatures(xs: readonly number[], degree: number): number[][] {
  return xs.map((x) => Array.from({ length: degree + 1 }, (_, power) => x ** power));
}

/** A vector of n normal numbers. */
export function randomVector(random: Random, n: number, deviation: number): number[] {
  return Array.from({ length: n }, () => random.normal(0, deviation));
}

/** n points from low to high at equal steps, both ends included. */
export function evenlySpaced(low: number, high: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => low + ((high - low) * i) / (n - 1));
}

/** Xw for X of n rows and as many columns as w has weights. */
export function product(X: readonly (readonly number[])[], w: readonly number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
}
