// Expects: wrong_shape. Returns the fitted values Xw where the weights w are asked for.
export function normalEquation(X: number[][], y: number[]): number[] {
  const w = solve(X, y);
  return X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
}

function solve(X: number[][], y: number[]): number[] {
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
  return A.map((row, k) => row[m] / row[k]);
}
