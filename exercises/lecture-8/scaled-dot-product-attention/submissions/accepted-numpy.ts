// Method: numpy-ts; whole tables at once.
import * as np from "numpy-ts";

export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  const products = np.matmul(np.array(Q), np.transpose(np.array(K)));
  const seen = np.array(mask);
  const logits = np.where(seen, np.divide(products, Math.sqrt(Q[0].length)), -Infinity) as np.NDArray;
  const largest = np.maximum(np.max(logits, 1, true) as np.NDArray, -1e300);
  const odds = np.exp(np.subtract(logits, largest));
  const totals = np.sum(odds, 1, true) as np.NDArray;
  const weights = np.divide(odds, np.add(totals, np.equal(totals, 0)));
  return np.matmul(weights, np.array(V)).tolist() as number[][];
}
