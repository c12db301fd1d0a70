// Expects: arguments_changed. Shifts the ones out of the rows of the argument.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => {
    row.shift();
    return row.reduce((sum, x, j) => sum + x * w[j + 1], w[0]);
  });
}
