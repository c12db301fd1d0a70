// Method: numpy-ts.
import * as np from "numpy-ts";

export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const hidden = np.maximum(np.add(np.matmul(np.array(X), np.array(W1)), np.array(b1)), 0);
  return np.add(np.matmul(hidden, np.array(W2)), np.array(b2)).tolist() as number[][];
}
