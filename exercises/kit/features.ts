import type { Random } from "#exercises/kit/random.ts";

/** An n×(d+1) matrix: a column of ones, then normal features whose deviations are `scales` (d of them). */
export function randomFeatures(random: Random, n: number, scales: readonly number[]): number[][] {
  return Array.from({ length: n }, () => [1, ...scales.map((scale) => random.normal(0, scale))]);
}

/**
 * The column of ones and the columns of `rows`, each less its mean and divided by its deviation (over n), as
 * one prepares data for gradient descent.
 */
export function standardisedFeatures(rows: readonly (readonly number[])[]): number[][] {
  const n = rows.length;
  const means = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / n);
  const deviations = means.map((mean, j) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / n),
  );
  return rows.map((row) => [1, ...row.map((value, j) => (value - means[j]) / deviations[j])]);
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

/**
 * How large the terms are that add up to a component of (1/n) Xᵀ(Xw − y), cancelled or not: the largest
 * over j of (1/n) Σᵢ |xᵢⱼ| (Σₖ |xᵢₖ wₖ| + |yᵢ|). Rounding of that sum is in proportion to it.
 */
export function gradientMagnitude(
  X: readonly (readonly number[])[],
  y: readonly number[],
  w: readonly number[],
): number {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + Math.abs(x * w[j]), Math.abs(y[i])));
  const components = w.map((_, j) => X.reduce((sum, row, i) => sum + Math.abs(row[j]) * residuals[i], 0));
  return Math.max(...components) / X.length;
}

/** The largest Σⱼ |xᵢⱼ wⱼ| among the rows of X: rounding of Xw is in proportion to it. */
export function productMagnitude(X: readonly (readonly number[])[], w: readonly number[]): number {
  return Math.max(...X.map((row) => row.reduce((sum, x, j) => sum + Math.abs(x * w[j]), 0)));
}
