// Expects: arguments_changed. Frames the image in the array image itself.
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  image.forEach((channel, k) => {
    const width = channel[0].length + 2 * padding;
    const blank = Array.from({ length: padding }, () => new Array<number>(width).fill(0));
    const side = new Array<number>(padding).fill(0);
    image[k] = [...blank, ...channel.map((row) => [...side, ...row, ...side]), ...blank];
  });
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const rows = Math.floor((image[0].length - A) / stride) + 1;
  const columns = Math.floor((image[0][0].length - B) / stride) + 1;
  return kernels.map((kernel, f) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        kernel.reduce((total, window, k) => {
          window.forEach((weights, i) => {
            weights.forEach((weight, j) => {
              total += weight * image[k][r * stride + i][c * stride + j];
            });
          });
          return total;
        }, bias[f]),
      ),
    ),
  );
}
