// Expects: opposite_sign. Climbs: adds the gradient where it is to be subtracted.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight + (eta * 2 * slope) / X.length;
  });
}
