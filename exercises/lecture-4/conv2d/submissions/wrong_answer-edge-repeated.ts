// Expects: different. Repeats the pixels at the edge in place of zeros.
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  const framed = image.map((channel) => {
    const width = channel[0].length + 2 * padding;
    const clamp = (place: number, length: number) => Math.min(Math.max(place, 0), length - 1);
    return Array.from({ length: channel.length + 2 * padding }, (_, r) =>
      Array.from(
        { length: width },
        (__, c) => channel[clamp(r - padding, channel.length)][clamp(c - padding, channel[0].length)],
      ),
    );
  });
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const rows = Math.floor((framed[0].length - A) / stride) + 1;
  const columns = Math.floor((framed[0][0].length - B) / stride) + 1;
  return kernels.map((kernel, f) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        let sum = bias[f];
        for (let k = 0; k < kernel.length; k++)
          for (let i = 0; i < A; i++)
            for (let j = 0; j < B; j++) sum += kernel[k][i][j] * framed[k][r * stride + i][c * stride + j];
        return sum;
      }),
    ),
  );
}
