// Expects: different. Leaves out the objects of class 0.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const residuals = X.map(
    (row, i) => y[i] * (1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - 1),
  );
  return w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
}
