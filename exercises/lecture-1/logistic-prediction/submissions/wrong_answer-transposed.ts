// Expects: wrong_shape. Computes Xᵀw, a sum over the rows.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X[0].map((_, j) => 1 / (1 + Math.exp(-X.reduce((sum, row, i) => sum + row[j] * (w[i] ?? 0), 0))));
}
