// Expects: wrong_shape. Predicts for the first object only.
export function predict(X: number[][], w: number[]): number[] {
  return [X[0].reduce((sum, x, j) => sum + x * w[j], 0)];
}
