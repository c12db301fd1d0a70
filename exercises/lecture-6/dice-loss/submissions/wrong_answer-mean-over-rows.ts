// Expects: different. Takes the loss of each row and then the mean.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const losses = p.map((row, i) => {
    const common = row.reduce((sum, x, j) => sum + x * y[i][j], 0);
    const all = [...row, ...y[i]].reduce((sum, x) => sum + x, 0);
    return 1 - (2 * common + smooth) / (all + smooth);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / p.length;
}
