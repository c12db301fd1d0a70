// Method: XᵀX and Xᵀy once, then steps that do not look at the rows any more.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const n = X.length;
  const A = w0.map((_, j) => w0.map((__, k) => X.reduce((sum, row) => sum + row[j] * row[k], 0) / n));
  const b = w0.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * y[i], 0) / n);
  let w = [...w0];
  for (let step = 0; step < steps; step++)
    w = w.map((weight, j) => weight - 2 * eta * (A[j].reduce((sum, a, k) => sum + a * w[k], 0) - b[j]));
  return w;
}
