// Expects: wrong_shape. Returns a matrix of one column where a vector is asked for.
export function normalEquation(X: number[][], y: number[]): number[][] {
  const m = X[0].length;
  const A = X[0].map((_, j) => [
    ...X[0].map((__, k) => X.reduce((sum, row) => sum + row[j] * row[k], 0)),
    X.reduce((sum, row, i) => sum + row[j] * y[i], 0),
  ]);
  for (let k = 0; k < m; k++)
    for (let i = 0; i < m; i++) {
      if (i === k) continue;
      const factor = A[i][k] / A[k][k];
      A[i] = A[i].map((x, j) => x - factor * A[k][j]);
    }
  return A.map((row, k) => [row[m] / row[k]]);
}
