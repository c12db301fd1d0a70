// Expects: constant_offset. Adds the intercept although the column of ones has brought it.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], w[0]));
}
