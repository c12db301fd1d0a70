// Method: loops, one pass; the loss as one fraction, what does not match over all.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  let both = 0;
  let total = 0;
  for (let i = 0; i < p.length; i++)
    for (let j = 0; j < p[i].length; j++) {
      both += p[i][j] * y[i][j];
      total += p[i][j] + y[i][j];
    }
  return (total - 2 * both) / (total + smooth);
}
