// Expects: author. Trains on standardised features and does not turn the weights back.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mu = X[0].map((_, j) => (j === 0 ? 0 : average(X.map((row) => row[j]))));
  const s = X[0].map((_, j) => (j === 0 ? 1 : Math.sqrt(average(X.map((row) => (row[j] - mu[j]) ** 2)))));
  const Z = X.map((row) => row.map((x, j) => (x - mu[j]) / s[j]));
  let w = Z[0].map(() => 0);
  for (let step = 0; step < 500; step++) {
    const residuals = Z.map(
      (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
    );
    w = w.map(
      (weight, j) => weight - (1 * Z.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / Z.length,
    );
  }
  return w;
}
