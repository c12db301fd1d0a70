/**
 * (1/n) Xᵀ(σ(Xw) − y), the gradient of the mean log-loss.
 *
 * @param X n×m
 * @param y n zeros and ones
 * @param w m
 * @returns m derivatives
 */
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => sigmoid(row.reduce((sum, x, j) => sum + x * w[j], 0)) - y[i]);
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
