// Expects: arguments_changed. Steps inside the array w0.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  for (let step = 0; step < steps; step++) {
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w0[j], 0) - y[i]);
    for (let j = 0; j < w0.length; j++)
      w0[j] -= (2 * eta * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length;
  }
  return w0;
}
