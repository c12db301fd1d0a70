// Expects: few_digits. Clips the probabilities as log-loss does.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const clipped = p.flat().map((x) => Math.min(Math.max(x, 1e-7), 1 - 1e-7));
  const truth = y.flat();
  const common = clipped.reduce((sum, x, k) => sum + x * truth[k], 0);
  const all = [...clipped, ...truth].reduce((sum, x) => sum + x, 0);
  return 1 - (2 * common + smooth) / (all + smooth);
}
