// Expects: wrong_shape. Returns 2/n times the residuals and forgets Xᵀ.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);

  return residuals.map((residual) => (2 * residual) / X.length);
}
