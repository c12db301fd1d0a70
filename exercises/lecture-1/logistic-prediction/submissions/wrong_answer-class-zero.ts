// Expects: different. Returns the probability of class 0.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => 1 / (1 + Math.exp(row.reduce((sum, x, j) => sum + x * w[j], 0))));
}
