// Expects: constant_factor 1/2. Brings a factor ½ along.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0) / (2 * y.length);
}
