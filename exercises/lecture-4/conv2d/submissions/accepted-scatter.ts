// Method: each pixel adds its share to all the numbers of the answer whose window it is in; no frame is made.
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  const [H, W] = [image[0].length, image[0][0].length];
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const rows = Math.floor((H + 2 * padding - A) / stride) + 1;
  const columns = Math.floor((W + 2 * padding - B) / stride) + 1;
  return kernels.map((kernel, f) => {
    const map = Array.from({ length: rows }, () => new Array<number>(columns).fill(bias[f]));
    image.forEach((channel, k) => {
      for (let y = 0; y < H; y++)
        for (let x = 0; x < W; x++)
          for (let i = 0; i < A; i++)
            for (let j = 0; j < B; j++) {
              const [r, c] = [(y + padding - i) / stride, (x + padding - j) / stride];
              if (!Number.isInteger(r) || !Number.isInteger(c)) continue;
              if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
              map[r][c] += channel[y][x] * kernel[k][i][j];
            }
    });
    return map;
  });
}
