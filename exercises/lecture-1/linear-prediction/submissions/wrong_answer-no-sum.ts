// Expects: wrong_shape. Multiplies but does not add up.
export function predict(X: number[][], w: number[]): number[][] {
  return X.map((row) => row.map((x, j) => x * w[j]));
}
