// Expects: wrong_shape. Computes Xᵀw, a sum over the rows.
export function predict(X: number[][], w: number[]): number[] {
  return X[0].map((_, j) => X.reduce((sum, row, i) => sum + row[j] * (w[i] ?? 0), 0));
}
