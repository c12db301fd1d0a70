// Method: numpy-ts.
import * as np from "numpy-ts";

export function crossEntropy(Z: number[][], y: number[]): number {
  const logits = np.array(Z);
  const shifted = np.subtract(logits, np.max(logits, 1, true) as np.NDArray);
  const logSums = np.log(np.sum(np.exp(shifted), 1) as np.NDArray);
  const own = shifted.tolist() as number[][];
  const picked = np.array(own.map((row, i) => row[y[i]]));
  return Number(np.mean(np.subtract(logSums, picked)));
}
