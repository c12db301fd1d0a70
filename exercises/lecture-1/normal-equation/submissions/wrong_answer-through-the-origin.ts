// Expects: different. Leaves the intercept out and fits a plane through the origin.
export function normalEquation(X: number[][], y: number[]): number[] {
  const features = X.map((row) => row.slice(1));
  const m = X[0].length - 1;
  const A = Array.from({ length: m }, (_, j) => [
    ...Array.from({ length: m }, (__, k) => features.reduce((sum, row) => sum + row[j] * row[k], 0)),
    features.reduce((sum, row, i) => sum + row[j] * y[i], 0),
  ]);
  for (let k = 0; k < m; k++)
    for (let i = 0; i < m; i++) {
      if (i === k) continue;
      const factor = A[i][k] / A[k][k];
      A[i] = A[i].map((x, j) => x - factor * A[k][j]);
    }
  return [0, ...A.map((row, k) => row[m] / row[k])];
}
