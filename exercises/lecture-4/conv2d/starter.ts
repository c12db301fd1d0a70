/** z[f][r][c] = bias[f] + Σ kernels[f][k][i][j] · framed[k][r · stride + i][c · stride + j] */
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  return [];
}
