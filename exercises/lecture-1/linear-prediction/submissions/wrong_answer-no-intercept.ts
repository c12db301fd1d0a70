// Expects: constant_offset. Leaves the intercept out.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => row.reduce((sum, x, j) => (j === 0 ? sum : sum + x * w[j]), 0));
}
