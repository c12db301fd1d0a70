/**
 * w − η (1/n) Xᵀ(σ(Xw) − y).
 *
 * @param X n×m
 * @param y n zeros and ones
 * @param w m
 * @returns the m weights after one step
 */
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => sigmoid(row.reduce((sum, x, j) => sum + x * w[j], 0)) - y[i]);
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight - (eta * slope) / X.length;
  });
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
