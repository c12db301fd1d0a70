// Method: numpy-ts, least squares of the library.
import * as np from "numpy-ts";

export function normalEquation(X: number[][], y: number[]): number[] {
  const A = np.array(X);
  const T = np.transpose(A);
  const w = np.linalg.solve(np.matmul(T, A), np.matmul(T, np.array(y)));
  return w.tolist() as number[];
}
