// Method: numpy-ts.
import * as np from "numpy-ts";

export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const A = np.array(X);
  const weights = np.array(w);
  const p = np.reciprocal(np.add(np.exp(np.negative(np.matmul(A, weights))), 1));
  const gradient = np.divide(np.matmul(np.transpose(A), np.subtract(p, np.array(y))), X.length);
  return np.subtract(weights, np.multiply(gradient, eta)).tolist() as number[];
}
