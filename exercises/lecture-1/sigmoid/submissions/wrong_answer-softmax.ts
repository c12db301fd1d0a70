// Expects: different. Divides by the sum over all numbers: softmax.
export function sigmoid(z: number[]): number[] {
  const largest = Math.max(...z);
  const odds = z.map((value) => Math.exp(value - largest));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}
