// Expects: different. Computes the gradient once, at w0.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const n = X.length;
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w0[j], 0) - y[i]);
  const gradient = w0.map((_, j) => (2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / n);
  let w = [...w0];
  for (let step = 0; step < steps; step++) w = w.map((weight, j) => weight - eta * gradient[j]);
  return w;
}
