// Expects: constant_factor 2. Brings the 2 of the squared error along.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map(
    (weight, j) => weight - (2 * eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
  );
}
