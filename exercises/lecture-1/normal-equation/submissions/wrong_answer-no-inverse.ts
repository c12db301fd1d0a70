// Expects: different. Forgets the inverse and returns Xᵀy.
export function normalEquation(X: number[][], y: number[]): number[] {
  return X[0].map((_, j) => X.reduce((sum, row, i) => sum + row[j] * y[i], 0));
}
