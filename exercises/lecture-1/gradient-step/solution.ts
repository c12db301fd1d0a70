/**
 * w − η (2/n) Xᵀ(Xw − y).
 *
 * @param X n×m
 * @param y n
 * @param w m
 * @returns the m weights after one step
 */
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], -y[i]));
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight - (eta * 2 * slope) / X.length;
  });
}
