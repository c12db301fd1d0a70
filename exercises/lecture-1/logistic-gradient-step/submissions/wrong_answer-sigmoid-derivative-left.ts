// Expects: different. Leaves p(1 − p) in the gradient.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0)));
    return (p - y[i]) * p * (1 - p);
  });
  return w.map(
    (weight, j) => weight - (eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
  );
}
