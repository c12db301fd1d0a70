// Expects: few_digits. Expands the square, which cancels for large numbers.
export function meanSquaredError(yHat: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: number[]) => mean(values.map((value) => value * value));
  return squares(yHat) - 2 * mean(yHat.map((value, i) => value * y[i])) + squares(y);
}
