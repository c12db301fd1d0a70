// Expects: different. Ten thousand steps of gradient descent: enough for ordinary data only.
export function normalEquation(X: number[][], y: number[]): number[] {
  const n = X.length;
  const m = X[0].length;
  const A = X[0].map((_, j) => X[0].map((__, k) => X.reduce((sum, row) => sum + row[j] * row[k], 0) / n));
  const b = X[0].map((_, j) => X.reduce((sum, row, i) => sum + row[j] * y[i], 0) / n);
  const eta = 1 / A.reduce((trace, row, j) => trace + row[j], 0);
  let w = new Array<number>(m).fill(0);
  for (let step = 0; step < 10000; step++)
    w = w.map((weight, j) => weight - eta * (A[j].reduce((sum, a, k) => sum + a * w[k], 0) - b[j]));
  return w;
}
