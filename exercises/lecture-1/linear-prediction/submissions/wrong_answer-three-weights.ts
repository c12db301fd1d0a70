// Expects: different. Was written for two features at most.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => w[0] + (w[1] ?? 0) * (row[1] ?? 0) + (w[2] ?? 0) * (row[2] ?? 0));
}
