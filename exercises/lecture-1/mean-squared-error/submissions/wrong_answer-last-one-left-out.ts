// Expects: different. Stops before the last object.
export function meanSquaredError(yHat: number[], y: number[]): number {
  let sum = 0;
  for (let i = 0; i < y.length - 1; i++) sum += (yHat[i] - y[i]) ** 2;
  return sum / y.length;
}
