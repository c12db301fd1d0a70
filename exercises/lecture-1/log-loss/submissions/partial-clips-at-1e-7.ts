// Expects: different. Clips at 1e-7, a habit from single precision.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-7), 1 - 1e-7));
  return -q.reduce((sum, x, i) => sum + y[i] * Math.log(x) + (1 - y[i]) * Math.log(1 - x), 0) / y.length;
}
