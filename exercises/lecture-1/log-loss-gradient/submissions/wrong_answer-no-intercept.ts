// Expects: all_but_first. Takes the derivative over the intercept to be zero.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map((_, j) =>
    j === 0 ? 0 : X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length,
  );
}
