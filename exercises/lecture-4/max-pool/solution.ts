/**
 * Maximum over square windows, each channel on its own; windows that do not fit in whole are dropped.
 *
 * @param image C×H×W
 * @param size side of the window, whole, at most H and W
 * @param stride whole, at least 1
 * @returns C×H′×W′ with H′ = ⌊(H − size) / stride⌋ + 1, and W′ likewise
 */
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  const corners = (length: number) =>
    Array.from({ length: Math.floor((length - size) / stride) + 1 }, (_, place) => place * stride);
  return image.map((channel) =>
    corners(channel.length).map((top) =>
      corners(channel[0].length).map((left) =>
        Math.max(...channel.slice(top, top + size).flatMap((row) => row.slice(left, left + size))),
      ),
    ),
  );
}
