// Expects: wrong_shape. Returns a matrix of one column.
export function predict(X: number[][], w: number[]): number[][] {
  return X.map((row) => [row.reduce((sum, x, j) => sum + x * w[j], 0)]);
}
