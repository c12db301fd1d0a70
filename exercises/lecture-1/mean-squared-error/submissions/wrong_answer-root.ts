// Expects: different. Takes the square root: RMSE.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return Math.sqrt(yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0) / y.length);
}
