// Method: numpy-ts.
import * as np from "numpy-ts";

export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const A = np.array(X);
  const weights = np.array(w);
  const residuals = np.subtract(np.matmul(A, weights), np.array(y));
  const gradient = np.multiply(np.matmul(np.transpose(A), residuals), 2 / X.length);
  return np.subtract(weights, np.multiply(gradient, eta)).tolist() as number[];
}
