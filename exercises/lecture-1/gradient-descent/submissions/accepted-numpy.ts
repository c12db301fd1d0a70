// Method: numpy-ts.
import * as np from "numpy-ts";

export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const A = np.array(X);
  const T = np.transpose(A);
  const target = np.array(y);
  let w = np.array(w0);
  for (let step = 0; step < steps; step++) {
    const gradient = np.matmul(T, np.subtract(np.matmul(A, w), target));
    w = np.subtract(w, np.multiply(gradient, (2 * eta) / X.length));
  }
  return w.tolist() as number[];
}
