// Expects: constant_factor n. Does not divide by n.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0);
}
