// Method: numpy-ts.
import * as np from "numpy-ts";

export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const [P, Y] = [np.array(p), np.array(y)];
  const sum = (pixels: typeof P) => Number(np.sum(pixels));
  return 1 - (2 * sum(np.multiply(P, Y)) + smooth) / (sum(P) + sum(Y) + smooth);
}
