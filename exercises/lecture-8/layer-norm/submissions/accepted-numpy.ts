// Method: numpy-ts.
import * as np from "numpy-ts";

export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  const A = np.array(X);
  const centered = np.subtract(A, np.mean(A, 1, true) as np.NDArray);
  const spread = np.sqrt(np.add(np.var(A, 1, 0, true) as np.NDArray, eps));
  return np
    .add(np.multiply(np.divide(centered, spread), np.array(gamma)), np.array(beta))
    .tolist() as number[][];
}
