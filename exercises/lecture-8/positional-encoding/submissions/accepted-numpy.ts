// Method: numpy-ts; frequencies as e^(−2i ln 10000 / d), sines and cosines of one table of angles.
import * as np from "numpy-ts";

export function positionalEncoding(n: number, d: number): number[][] {
  const pairs = np.arange(0, Math.ceil(d / 2));
  const frequencies = np.exp(np.multiply(pairs, (-2 * Math.log(10000)) / d));
  const angles = np.outer(np.arange(0, n), frequencies);
  const both = np.stack([np.sin(angles), np.cos(angles)], 2).tolist() as number[][][];
  return both.map((row) => row.flat().slice(0, d));
}
