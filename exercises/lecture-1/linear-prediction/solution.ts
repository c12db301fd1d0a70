/**
 * Xw.
 *
 * @param X n×m
 * @param w m
 * @returns n predictions
 */
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
}
