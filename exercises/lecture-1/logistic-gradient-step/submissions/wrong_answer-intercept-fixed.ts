// Expects: all_but_first. Leaves the intercept where it was.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map(
    (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
  );

  return w.map((weight, j) =>
    j === 0 ? weight : weight - (eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
  );
}
