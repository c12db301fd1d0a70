// Expects: different. Takes p for the probability of class 0.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  return -q.reduce((sum, x, i) => sum + (1 - y[i]) * Math.log(x) + y[i] * Math.log(1 - x), 0) / y.length;
}
