// Expects: constant_factor other. Forgets the step size.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight - (2 * slope) / X.length;
  });
}
