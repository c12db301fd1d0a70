/**
 * σ(Xw).
 *
 * @param X n×m
 * @param w m
 * @returns n probabilities of class 1
 */
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => sigmoid(row.reduce((sum, x, j) => sum + x * w[j], 0)));
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
