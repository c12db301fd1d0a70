// Expects: author. Fits the labels 0 and 1 by least squares, where the border is at a half and not at zero.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  let w = X[0].map(() => 0);
  for (let step = 0; step < 20000; step++) {
    const residuals = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
    w = w.map(
      (weight, j) => weight - (0.01 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
    );
  }
  return w;
}
