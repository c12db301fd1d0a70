// Expects: few_digits. Rounds to six decimals.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => Math.round(row.reduce((sum, x, j) => sum + x * w[j], 0) * 1e6) / 1e6);
}
