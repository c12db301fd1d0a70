// Expects: opposite_sign. Forgets the minus: this is the likelihood, to be maximised.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  return q.reduce((sum, x, i) => sum + y[i] * Math.log(x) + (1 - y[i]) * Math.log(1 - x), 0) / y.length;
}
