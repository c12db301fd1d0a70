// Expects: different. Drops the objects that the model is sure of, right or wrong.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => {
    const z = row.reduce((sum, x, j) => sum + x * w[j], 0);
    return Math.abs(z) > 30 ? 0 : 1 / (1 + Math.exp(-z)) - y[i];
  });
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
