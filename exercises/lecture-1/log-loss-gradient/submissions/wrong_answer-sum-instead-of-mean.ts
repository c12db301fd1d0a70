// Expects: constant_factor n. Is the gradient of the sum, not of the mean.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0));
}
