// Expects: different. Runs to the minimum whatever the number of steps is.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  let w = w0.map(() => 0);
  for (let step = 0; step < 2000; step++) {
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
    const size = X.reduce((sum, row) => sum + row.reduce((s, x) => s + x * x, 0), 0);
    w = w.map((weight, j) => weight - X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / size);
  }
  return w;
}
