// Method: log1p for ln(1 - p), with the clip on the probability of what happened.
export function logLoss(y: number[], p: number[]): number {
  const losses = p.map((q, i) => {
    if (y[i] === 1) return -Math.log(Math.max(q, 1e-15));
    return q > 1 - 1e-15 ? -Math.log(1e-15) : -Math.log1p(-q);
  });
  return losses.reduce((sum, loss) => sum + loss) / losses.length;
}
