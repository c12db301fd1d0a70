// Expects: not_finite. Takes eᶻ/(1 + eᶻ), which is NaN for large z.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => {
    const odds = Math.exp(row.reduce((sum, x, j) => sum + x * w[j], 0));
    return odds / (1 + odds) - y[i];
  });
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
