// Expects: different. Divides by n - 1, as for a sample variance.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0) / (y.length - 1);
}
