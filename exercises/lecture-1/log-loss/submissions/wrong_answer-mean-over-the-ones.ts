// Expects: different. Divides by the number of ones and not by the number of objects.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  const ones = y.reduce((sum, label) => sum + label, 0);
  return -q.reduce((sum, x, i) => sum + y[i] * Math.log(x) + (1 - y[i]) * Math.log(1 - x), 0) / ones;
}
