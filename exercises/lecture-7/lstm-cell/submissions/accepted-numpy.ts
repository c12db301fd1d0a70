// Method: numpy-ts; all sums in one product, then four slices.
import * as np from "numpy-ts";

export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  const z = np.add(
    np.add(np.matmul(np.array(Wx), np.array(x)), np.matmul(np.array(Wh), np.array(h))),
    np.array(b),
  );
  const [i, f, g, o] = np.split(z, 4);
  const sigmoid = (values: np.NDArrayCore) => np.reciprocal(np.add(np.exp(np.negative(values)), 1));
  const kept = np.multiply(sigmoid(f), np.array(c));
  const memory = np.add(kept, np.multiply(sigmoid(i), np.tanh(g)));
  const state = np.multiply(sigmoid(o), np.tanh(memory));
  return np.stack([state, memory]).tolist() as number[][];
}
