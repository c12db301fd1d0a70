// Expects: not_finite. Clips at ε from below only, so that p = 1 with y = 0 is infinite.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.max(x, 1e-15));
  return -q.reduce((sum, x, i) => sum + (y[i] === 1 ? Math.log(x) : Math.log(1 - x)), 0) / y.length;
}
