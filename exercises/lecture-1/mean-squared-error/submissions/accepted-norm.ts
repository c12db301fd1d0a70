// Method: the squared length of the vector of errors.
export function meanSquaredError(yHat: number[], y: number[]): number {
  return Math.hypot(...yHat.map((value, i) => value - y[i])) ** 2 / yHat.length;
}
