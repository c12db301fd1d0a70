// Expects: different. Forgets y: the gradient of the mean of squared predictions.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const predictions = X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
  return w.map((_, j) => (2 * X.reduce((sum, row, i) => sum + row[j] * predictions[i], 0)) / X.length);
}
