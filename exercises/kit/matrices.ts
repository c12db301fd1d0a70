import { randomVector } from "#exercises/kit/features.ts";
import type { Random } from "#exercises/kit/random.ts";

/** A rows×columns matrix of normal numbers with mean 0. */
export function randomMatrix(random: Random, rows: number, columns: number, deviation: number): number[][] {
  return Array.from({ length: rows }, () => randomVector(random, columns, deviation));
}

/** An image of normal numbers with mean 0, channels first: channels×rows×columns. */
export function randomImage(random: Random, channels: number, rows: number, columns: number): number[][][] {
  return Array.from({ length: channels }, () => randomMatrix(random, rows, columns, 1));
}

/** The largest |number| of a matrix. */
export function largestEntry(matrix: readonly (readonly number[])[]): number {
  return Math.max(...matrix.flat().map(Math.abs));
}
