// Expects: different. Makes the probabilities of all objects add up to one.
export function predictProbability(X: number[][], w: number[]): number[] {
  const z = X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
  const largest = Math.max(...z);
  const odds = z.map((value) => Math.exp(value - largest));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}
