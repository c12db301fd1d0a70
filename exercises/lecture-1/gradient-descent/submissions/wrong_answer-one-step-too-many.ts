// Expects: different. Counts the steps from 0 to steps inclusive.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const n = X.length;
  let w = w0.slice();
  for (let step = 0; step <= steps; step++) {
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
    w = w.map(
      (weight, j) => weight - ((2 * eta) / n) * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0),
    );
  }
  return w;
}
