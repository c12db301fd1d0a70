// Method: numpy-ts.
import * as np from "numpy-ts";

export function sigmoid(z: number[]): number[] {
  const odds = np.exp(np.negative(np.array(z)));
  return np.reciprocal(np.add(odds, 1)).tolist() as number[];
}
