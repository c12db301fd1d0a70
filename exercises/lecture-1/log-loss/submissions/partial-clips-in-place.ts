// Expects: arguments_changed. Clips inside the array that was passed in.
export function logLoss(y: number[], p: number[]): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.min(Math.max(p[i], 1e-15), 1 - 1e-15);
    sum -= y[i] === 1 ? Math.log(p[i]) : Math.log(1 - p[i]);
  }
  return sum / y.length;
}
