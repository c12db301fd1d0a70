// Method: a loop.
export function meanSquaredError(yHat: number[], y: number[]): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const error = y[i] - yHat[i];
    sum += error * error;
  }
  return sum / y.length;
}
