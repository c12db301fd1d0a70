// Method: numpy-ts.
import * as np from "numpy-ts";

export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): number[][] {
  const slope = np.array(g);
  const mean = np.add(np.multiply(np.array(m), beta1), np.multiply(slope, 1 - beta1));
  const square = np.add(np.multiply(np.array(v), beta2), np.multiply(np.multiply(slope, slope), 1 - beta2));
  const mHat = np.divide(mean, 1 - beta1 ** t);
  const vHat = np.divide(square, 1 - beta2 ** t);
  const step = np.divide(np.multiply(mHat, eta), np.add(np.sqrt(vHat), epsilon));
  return [np.subtract(np.array(w), step), mean, square].map((row) => row.tolist() as number[]);
}
