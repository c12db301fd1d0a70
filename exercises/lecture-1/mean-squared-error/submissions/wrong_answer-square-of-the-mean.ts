// Expects: different. Squares the mean error, so that errors of both signs cancel.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return (yHat.reduce((sum, value, i) => sum + value - y[i], 0) / y.length) ** 2;
}
