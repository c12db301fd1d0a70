// Expects: different. Computes the mean squared error (Brier's score) and no logarithm.
export function logLoss(y: number[], p: number[]): number {
  return p.reduce((sum, x, i) => sum + (x - y[i]) ** 2, 0) / y.length;
}
