// Expects: different. Takes the residuals of linear regression.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
