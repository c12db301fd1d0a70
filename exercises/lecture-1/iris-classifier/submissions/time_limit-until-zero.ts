// Expects: time_limit. Descends until the gradient is exactly zero, which it never is.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  let w = X[0].map(() => 0);
  let gradient = w;
  do {
    const residuals = X.map(
      (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
    );
    gradient = w.map((_, j) => X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0) / X.length);
    w = w.map((weight, j) => weight - 0.1 * gradient[j]);
  } while (gradient.some((slope) => slope !== 0));
  return w;
}
