// Method: numpy-ts. A scalar cannot be the first operand there, so 1 - q is (-q) + 1.
import * as np from "numpy-ts";

export function logLoss(y: number[], p: number[]): number {
  const labels = np.array(y);
  const q = np.clip(np.array(p), 1e-15, 1 - 1e-15);
  const other = np.add(np.negative(q), 1);
  const terms = np.add(
    np.multiply(labels, np.log(q)),
    np.multiply(np.add(np.negative(labels), 1), np.log(other)),
  );
  return -Number(np.mean(terms));
}
