// Expects: different. Applies the sigmoid to each term and then adds up.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => sum + 1 / (1 + Math.exp(-x * w[j])), 0));
}
