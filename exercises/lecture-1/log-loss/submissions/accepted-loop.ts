// Method: the formula as it stands, in a loop.
export function logLoss(y: number[], p: number[]): number {
  const epsilon = 1e-15;
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    let q = p[i];
    if (q < epsilon) q = epsilon;
    if (q > 1 - epsilon) q = 1 - epsilon;
    sum += y[i] * Math.log(q) + (1 - y[i]) * Math.log(1 - q);
  }
  return -sum / y.length;
}
