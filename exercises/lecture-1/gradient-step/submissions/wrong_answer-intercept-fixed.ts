// Expects: all_but_first. Leaves the intercept where it was.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((weight, j) => {
    if (j === 0) return weight;
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight - (eta * 2 * slope) / X.length;
  });
}
