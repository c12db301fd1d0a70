/**
 * Mean of the squared differences.
 *
 * @param yHat n predictions
 * @param y n true values
 */
export function meanSquaredError(yHat: number[], y: number[]): number {
  return yHat.reduce((sum, value, i) => sum + (value - y[i]) ** 2, 0) / y.length;
}
