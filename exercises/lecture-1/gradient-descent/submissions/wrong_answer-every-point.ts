// Expects: wrong_shape. Returns the whole path and not its end.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[][] {
  const n = X.length;
  const path = [[...w0]];
  for (let step = 0; step < steps; step++) {
    const w = path[step];
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
    path.push(
      w.map(
        (weight, j) => weight - ((2 * eta) / n) * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0),
      ),
    );
  }
  return path;
}
