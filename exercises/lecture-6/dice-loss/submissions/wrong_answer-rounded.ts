// Expects: different. Rounds the probabilities to 0 and 1 first.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const hard = p.flat().map((x) => (x >= 0.5 ? 1 : 0));
  const truth = y.flat();
  const common = hard.filter((x, k) => x === 1 && truth[k] === 1).length;
  const all = [...hard, ...truth].reduce((sum: number, x) => sum + x, 0);
  return 1 - (2 * common + smooth) / (all + smooth);
}
