// Expects: arguments_changed. Keeps the residuals in y.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  X.forEach((row, i) => {
    y[i] = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i];
  });
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * y[i], 0) / X.length);
}
