// Expects: different. Compares the labels with classes and not with probabilities.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => (row.reduce((sum, x, j) => sum + x * w[j], 0) >= 0 ? 1 : 0) - y[i]);
  return w.map(
    (weight, j) => weight - (eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
  );
}
