// Expects: not_finite. Runs one column too far.
export function predict(X: number[][], w: number[]): number[] {
  return X.map((row) => {
    let sum = 0;
    for (let j = 0; j <= w.length; j++) sum += row[j] * w[j];
    return sum;
  });
}
