// Expects: arguments_changed. Makes the step inside w itself.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  for (let j = 0; j < w.length; j++) {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    w[j] -= (eta * 2 * slope) / X.length;
  }
  return w;
}
