// Expects: opposite_sign. Subtracts the wrong way round: the gradient of the likelihood.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map((_, j) => -X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
