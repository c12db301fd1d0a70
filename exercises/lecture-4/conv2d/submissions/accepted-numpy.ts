// Method: numpy-ts, one product of matrices: every window is a column (im2col).
import * as np from "numpy-ts";

export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const frame: [number, number][] = [
    [0, 0],
    [padding, padding],
    [padding, padding],
  ];
  const framed = np.pad(np.array(image), frame).tolist() as number[][][];
  const [H, W] = [framed[0].length, framed[0][0].length];
  const windows: number[][] = [];
  let rows = 0;
  for (let top = 0; top + A <= H; top += stride, rows++)
    for (let left = 0; left + B <= W; left += stride)
      windows.push(
        framed.flatMap((channel) => channel.slice(top, top + A).flatMap((row) => row.slice(left, left + B))),
      );
  const weights = np.reshape(np.array(kernels), [kernels.length, -1]);
  const sums = np.matmul(weights, np.transpose(np.array(windows)));
  const shifted = np.add(sums, np.reshape(np.array(bias), [-1, 1]));
  return np.reshape(shifted, [kernels.length, rows, -1]).tolist() as number[][][];
}
