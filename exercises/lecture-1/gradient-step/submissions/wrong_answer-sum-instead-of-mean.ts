// Expects: constant_factor n. Adds the squares up where their mean is asked for.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => weight - eta * 2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0));
}
