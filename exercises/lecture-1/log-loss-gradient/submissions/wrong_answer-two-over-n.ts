// Expects: constant_factor 2. Brings the 2 of the squared error along.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map((_, j) => (2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length);
}
