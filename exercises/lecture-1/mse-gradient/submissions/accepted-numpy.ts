// Method: numpy-ts.
import * as np from "numpy-ts";

export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const A = np.array(X);
  const residuals = np.subtract(np.matmul(A, np.array(w)), np.array(y));
  return np.multiply(np.matmul(np.transpose(A), residuals), 2 / X.length).tolist() as number[];
}
