/**
 * Soft Dice loss over all pixels, 1 − (2 Σ py + s) / (Σ p + Σ y + s): Milletari, Navab, Ahmadi, "V-Net",
 * 2016, with plain sums in the denominator.
 *
 * @param p h×w probabilities
 * @param y h×w zeros and ones
 */
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const common = sum(p.map((row, i) => row.map((probability, j) => probability * y[i][j])));
  return 1 - (2 * common + smooth) / (sum(p) + sum(y) + smooth);
}

function sum(pixels: number[][]): number {
  return pixels.flat().reduce((total, pixel) => total + pixel, 0);
}
