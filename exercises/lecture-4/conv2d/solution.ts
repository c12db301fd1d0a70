/**
 * Convolutional layer for one image: cross-correlation with zero padding.
 *
 * @param image C×H×W
 * @param kernels F×C×A×B
 * @param bias F
 * @param stride whole, at least 1
 * @param padding zeros on each side, whole, at least 0
 * @returns F×H′×W′ with H′ = ⌊(H + 2·padding − A) / stride⌋ + 1, and W′ likewise
 */
export function conv2d(
  image: number[][][],
  kernels: number[][][][],
  bias: number[],
  stride: number,
  padding: number,
): number[][][] {
  const [channel] = image;
  const [[window]] = kernels;
  const places = (length: number, size: number) => Math.floor((length + 2 * padding - size) / stride) + 1;
  const rows = Array.from({ length: places(channel.length, window.length) }, (_, r) => r * stride - padding);
  const columns = Array.from(
    { length: places(channel[0].length, window[0].length) },
    (_, c) => c * stride - padding,
  );
  return kernels.map((kernel, f) =>
    rows.map((top) => columns.map((left) => bias[f] + response(image, kernel, top, left))),
  );
}

/** Sum of the kernel's weights times the pixels below them; beyond the edge of the image there are zeros. */
function response(image: number[][][], kernel: number[][][], top: number, left: number): number {
  let sum = 0;
  for (const [k, window] of kernel.entries())
    for (const [i, weights] of window.entries())
      for (const [j, weight] of weights.entries()) sum += weight * (image[k][top + i]?.[left + j] ?? 0);
  return sum;
}
