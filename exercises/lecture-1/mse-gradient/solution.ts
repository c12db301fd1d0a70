/**
 * (2/n) Xᵀ(Xw − y), the gradient of (1/n) ‖Xw − y‖².
 *
 * @param X n×m
 * @param y n
 * @param w m
 * @returns m derivatives
 */
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], -y[i]));
  return w.map((_, j) => (2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length);
}
