// Expects: not_finite. Takes the logarithm of the product, which underflows for many objects.
export function logLoss(y: number[], p: number[]): number {
  const q = p.map((x) => Math.min(Math.max(x, 1e-15), 1 - 1e-15));
  return -Math.log(q.reduce((product, x, i) => product * (y[i] === 1 ? x : 1 - x), 1)) / y.length;
}
