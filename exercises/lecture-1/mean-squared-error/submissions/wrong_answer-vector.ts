// Expects: wrong_type. Returns the squared errors and not their mean.
export function meanSquaredError(yHat: number[], y: number[]): number[] {
  return yHat.map((value, i) => (value - y[i]) ** 2);
}
