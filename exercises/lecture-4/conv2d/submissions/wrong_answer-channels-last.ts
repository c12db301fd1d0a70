// Expects: wrong_shape. Returns rows, columns and then channels.
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  const framed = image.map((channel) => {
    const width = channel[0].length + 2 * padding;
    const blank = Array.from({ length: padding }, () => new Array<number>(width).fill(0));
    const side = new Array<number>(padding).fill(0);
    return [...blank, ...channel.map((row) => [...side, ...row, ...side]), ...blank];
  });
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const rows = Math.floor((framed[0].length - A) / stride) + 1;
  const columns = Math.floor((framed[0][0].length - B) / stride) + 1;
  const maps = kernels.map((kernel, f) =>
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
  return maps[0].map((row, r) => row.map((_, c) => maps.map((map) => map[r][c])));
}
