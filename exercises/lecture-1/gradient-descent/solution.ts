/**
 * Gradient descent on (1/n) ‖Xw − y‖² with a constant step.
 *
 * @param X n×m
 * @param y n
 * @param w0 m
 * @returns the m weights after the last step
 */
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  let w = w0;
  for (let step = 0; step < steps; step += 1) w = gradientStep(X, y, w, eta);
  return w;
}

function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], -y[i]));
  return w.map((weight, j) => {
    const slope = X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0);
    return weight - (eta * 2 * slope) / X.length;
  });
}
