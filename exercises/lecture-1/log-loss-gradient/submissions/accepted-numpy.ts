// Method: numpy-ts.
import * as np from "numpy-ts";

export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const A = np.array(X);
  const z = np.matmul(A, np.array(w));
  const p = np.reciprocal(np.add(np.exp(np.negative(z)), 1));
  const residuals = np.subtract(p, np.array(y));
  return np.divide(np.matmul(np.transpose(A), residuals), X.length).tolist() as number[];
}
