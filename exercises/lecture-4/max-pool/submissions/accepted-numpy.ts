// Method: numpy-ts, the maximum of as many shifted images as a window has pixels.
import * as np from "numpy-ts";

export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  const [H, W] = [image[0].length, image[0][0].length];
  const shifted = (i: number, j: number) =>
    np.array(
      image.map((channel) =>
        channel
          .filter((_, r) => r >= i && r <= H - size + i && (r - i) % stride === 0)
          .map((row) => row.filter((__, c) => c >= j && c <= W - size + j && (c - j) % stride === 0)),
      ),
    );
  let best = shifted(0, 0);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) best = np.maximum(best, shifted(i, j));
  return best.tolist() as number[][][];
}
