// Expects: arguments_changed. Keeps the products in p.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const all = [...p.flat(), ...y.flat()].reduce((sum, x) => sum + x, 0);
  for (const [i, row] of p.entries()) for (const j of row.keys()) row[j] *= y[i][j];
  const common = p.flat().reduce((sum, x) => sum + x, 0);
  return 1 - (2 * common + smooth) / (all + smooth);
}
