// Expects: different. Clips each component of the gradient to 100, which ordinary data do not notice.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => {
    const slope = (2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length;
    return weight - eta * Math.max(-100, Math.min(100, slope));
  });
}
