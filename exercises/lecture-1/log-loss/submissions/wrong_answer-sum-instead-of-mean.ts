// Expects: constant_factor n. Adds the losses up and does not divide by n.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  return -q.reduce((sum, x, i) => sum + y[i] * Math.log(x) + (1 - y[i]) * Math.log(1 - x), 0);
}
