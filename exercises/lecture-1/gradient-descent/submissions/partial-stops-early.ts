// Expects: different. Stops when the weights change by less than 1e-3.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const n = X.length;
  let w = [...w0];
  for (let step = 0; step < steps; step++) {
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
    const next = w.map(
      (weight, j) => weight - ((2 * eta) / n) * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0),
    );
    const change = Math.max(...next.map((value, j) => Math.abs(value - w[j])));
    w = next;
    if (change < 1e-3) break;
  }
  return w;
}
