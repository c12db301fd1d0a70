// Method: numpy-ts.
import * as np from "numpy-ts";

export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  const inputs = np.array(X);
  const A = np.add(np.matmul(inputs, np.array(W1)), np.array(b1));
  const H = np.maximum(A, 0);
  const Z = np.add(np.matmul(H, np.array(W2)), np.array(b2));
  const powers = np.exp(np.subtract(Z, np.max(Z, 1, true) as np.NDArray));
  const P = np.divide(powers, np.sum(powers, 1, true) as np.NDArray);
  const Y = np.array(y.map((label) => b2.map((_, k) => (k === label ? 1 : 0))));
  const GZ = np.divide(np.subtract(P, Y), X.length);
  const mask = np.array((A.tolist() as number[][]).map((row) => row.map((a) => (a > 0 ? 1 : 0))));
  const GA = np.multiply(np.matmul(GZ, np.transpose(np.array(W2))), mask);
  const parts = [
    np.matmul(np.transpose(inputs), GA),
    np.sum(GA, 0) as np.NDArray,
    np.matmul(np.transpose(H), GZ),
    np.sum(GZ, 0) as np.NDArray,
  ];
  return parts.flatMap((part) => np.ravel(part).tolist() as number[]);
}
