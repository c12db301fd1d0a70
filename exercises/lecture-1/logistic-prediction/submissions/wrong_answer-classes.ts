// Expects: different. Returns the classes: 1 where the probability is at least a half.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => (row.reduce((sum, x, j) => sum + x * w[j], 0) >= 0 ? 1 : 0));
}
