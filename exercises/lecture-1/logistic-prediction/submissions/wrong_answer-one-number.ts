// Expects: wrong_type. Takes the slide at its word: one number for all objects.
export function predictProbability(X: number[][], w: number[]): number {
  const z = X.map((row) => row.reduce((sum, x, j) => sum + x * w[j], 0));
  return 1 / (1 + Math.exp(-z.reduce((sum, value) => sum + value, 0)));
}
