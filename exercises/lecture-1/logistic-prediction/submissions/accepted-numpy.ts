// Method: numpy-ts.
import * as np from "numpy-ts";

export function predictProbability(X: number[][], w: number[]): number[] {
  const z = np.matmul(np.array(X), np.array(w));
  return np.reciprocal(np.add(np.exp(np.negative(z)), 1)).tolist() as number[];
}
