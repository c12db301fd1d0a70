// Expects: different. Has squares in the denominator.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const common = p.flat().reduce((sum, x, k) => sum + x * y.flat()[k], 0);
  const all = [...p.flat(), ...y.flat()].reduce((sum, x) => sum + x * x, 0);
  return 1 - (2 * common + smooth) / (all + smooth);
}
