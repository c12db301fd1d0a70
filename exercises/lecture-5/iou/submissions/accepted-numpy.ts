// Method: numpy-ts, both axes at once.
import * as np from "numpy-ts";

export function iou(a: number[], b: number[]): number {
  const [lowA, highA] = [np.array(a.slice(0, 2)), np.array(a.slice(2))];
  const [lowB, highB] = [np.array(b.slice(0, 2)), np.array(b.slice(2))];
  const sides = np.maximum(np.subtract(np.minimum(highA, highB), np.maximum(lowA, lowB)), 0);
  const common = Number(np.prod(sides));
  const union =
    Number(np.prod(np.subtract(highA, lowA))) + Number(np.prod(np.subtract(highB, lowB))) - common;
  return union === 0 ? 0 : common / union;
}
