// Expects: arguments_changed. Turns the labels 0 and 1 into −1 and 1 inside y itself.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  for (let i = 0; i < y.length; i++) y[i] = 2 * y[i] - 1;
  let w = X[0].map(() => 0);
  for (let step = 0; step < 5000; step++) {
    const residuals = X.map(
      (row, i) => -y[i] / (1 + Math.exp(y[i] * row.reduce((sum, x, j) => sum + x * w[j], 0))),
    );
    w = w.map(
      (weight, j) => weight - (0.1 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
    );
  }
  return w;
}
