// Expects: not_finite. Does not clip, so that 0 times infinity is NaN.
export function logLoss(y: number[], p: number[]): number {
  return -p.reduce((sum, x, i) => sum + y[i] * Math.log(x) + (1 - y[i]) * Math.log(1 - x), 0) / y.length;
}
