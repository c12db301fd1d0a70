// Method: one step, then the rest of the descent from there; a typed array.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): Float64Array {
  if (steps === 0) return Float64Array.from(w0);
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w0[j], 0) - y[i]);
  const next = w0.map(
    (weight, j) => weight - (eta / X.length) * 2 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0),
  );
  return gradientDescent(X, y, next, eta, steps - 1);
}
