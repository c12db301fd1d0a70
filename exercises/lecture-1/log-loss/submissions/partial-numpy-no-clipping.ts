// Expects: not_finite. The formula in NumPy without the clipping: it is undefined exactly at 0 and 1.
import * as np from "numpy-ts";
export function logLoss(y: number[], p: number[]): number {
  const labels = np.array(y);
  const q = np.array(p);
  const terms = np.add(
    np.multiply(labels, np.log(q)),
    np.multiply(np.add(np.negative(labels), 1), np.log(np.add(np.negative(q), 1))),
  );
  return -Number(np.mean(terms));
}
