// Expects: different. Averages the absolute errors: MAE.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return yHat.reduce((sum, value, i) => sum + Math.abs(value - y[i]), 0) / y.length;
}
