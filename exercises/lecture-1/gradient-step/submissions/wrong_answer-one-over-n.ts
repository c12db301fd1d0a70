// Expects: constant_factor 1/2. Takes 1/n for 2/n, as if the loss had a factor ½.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length;
    return weight - eta * slope;
  });
}
