// Expects: all_but_first. Takes the derivative over the intercept to be zero.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);

  return w.map((_, j) =>
    j === 0 ? 0 : (2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
  );
}
