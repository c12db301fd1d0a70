// Method: a frame of zeros and six plain loops; the rows of the answer are typed arrays.
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): Float64Array[][] {
  const [H, W] = [image[0].length + 2 * padding, image[0][0].length + 2 * padding];
  const [A, B] = [kernels[0][0].length, kernels[0][0][0].length];
  const framed = image.map((channel) => {
    const rows = Array.from({ length: H }, () => new Float64Array(W));
    channel.forEach((row, r) => {
      rows[r + padding].set(row, padding);
    });
    return rows;
  });
  const result: Float64Array[][] = [];
  for (let f = 0; f < kernels.length; f++) {
    const map: Float64Array[] = [];
    for (let top = 0; top + A <= H; top += stride) {
      const row: number[] = [];
      for (let left = 0; left + B <= W; left += stride) {
        let sum = bias[f];
        for (let k = 0; k < image.length; k++)
          for (let i = 0; i < A; i++)
            for (let j = 0; j < B; j++) sum += framed[k][top + i][left + j] * kernels[f][k][i][j];
        row.push(sum);
      }
      map.push(Float64Array.from(row));
    }
    result.push(map);
  }
  return result;
}
