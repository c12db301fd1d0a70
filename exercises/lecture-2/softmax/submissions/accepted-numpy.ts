// Method: numpy-ts.
import * as np from "numpy-ts";

export function softmax(Z: number[][]): number[][] {
  const logits = np.array(Z);
  const powers = np.exp(np.subtract(logits, np.max(logits, 1, true) as np.NDArray));
  return np.divide(powers, np.sum(powers, 1, true) as np.NDArray).tolist() as number[][];
}
