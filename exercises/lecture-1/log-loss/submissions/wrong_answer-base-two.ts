// Expects: constant_factor 1/ln2. Takes the logarithm to base 2: bits, not nats.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  return -q.reduce((sum, x, i) => sum + y[i] * Math.log2(x) + (1 - y[i]) * Math.log2(1 - x), 0) / y.length;
}
