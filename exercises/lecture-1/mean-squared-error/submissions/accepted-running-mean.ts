// Method: the mean is updated object by object, from the last to the first.
export function meanSquaredError(yHat: number[], y: number[]): number {
  let mean = 0;
  for (let i = y.length - 1, seen = 1; i >= 0; i--, seen++) mean += ((yHat[i] - y[i]) ** 2 - mean) / seen;
  return mean;
}
