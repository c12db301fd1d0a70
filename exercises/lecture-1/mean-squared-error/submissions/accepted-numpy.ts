// Method: numpy-ts.
import * as np from "numpy-ts";

export function meanSquaredError(yHat: number[], y: number[]): number {
  return Number(np.mean(np.square(np.subtract(np.array(yHat), np.array(y)))));
}
