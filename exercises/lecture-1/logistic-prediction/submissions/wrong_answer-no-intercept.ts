// Expects: different. Leaves the intercept out.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => 1 / (1 + Math.exp(-row.slice(1).reduce((sum, x, j) => sum + x * w[j + 1], 0))));
}
