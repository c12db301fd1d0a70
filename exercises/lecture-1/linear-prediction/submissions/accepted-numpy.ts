// Method: numpy-ts.
import * as np from "numpy-ts";

export function predict(X: number[][], w: number[]): number[] {
  return np.matmul(np.array(X), np.array(w)).tolist() as number[];
}
