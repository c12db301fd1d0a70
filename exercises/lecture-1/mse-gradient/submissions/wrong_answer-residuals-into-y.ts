// Expects: arguments_changed. Keeps the residuals in y.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  for (let i = 0; i < y.length; i++) y[i] = X[i].reduce((sum, x, j) => sum + x * w[j], 0) - y[i];
  return w.map((_, j) => (2 * X.reduce((sum, row, i) => sum + row[j] * y[i], 0)) / X.length);
}
