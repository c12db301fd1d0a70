// Expects: different. Leaves p(1 − p) in: the gradient of squared probabilities.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0)));
    return (p - y[i]) * p * (1 - p);
  });
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
