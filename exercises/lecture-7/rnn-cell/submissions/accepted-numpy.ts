// Method: numpy-ts; one product of the joined matrices with the joined vectors.
import * as np from "numpy-ts";

export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  const W = np.concatenate([np.array(Wx), np.array(Wh)], 1);
  const inputs = np.concatenate([np.array(x), np.array(h)]);
  return np.tanh(np.add(np.matmul(W, inputs), np.array(b))).tolist() as number[];
}
