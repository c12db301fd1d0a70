// Expects: arguments_changed. Makes the step inside w itself.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  for (let j = 0; j < w.length; j++)
    w[j] -= (eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length;
  return w;
}
