// Expects: different. Returns the logits xᵀw and no probabilities.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
}
