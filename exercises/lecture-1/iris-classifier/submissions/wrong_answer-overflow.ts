// Expects: author. Takes huge steps with eᶻ/(1 + eᶻ) and ends with NaN.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  let w = X[0].map(() => 0);
  for (let step = 0; step < 200; step++) {
    const residuals = X.map(
      (row, i) =>
        Math.exp(row.reduce((sum, x, j) => sum + x * w[j], 0)) /
          (1 + Math.exp(row.reduce((sum, x, j) => sum + x * w[j], 0))) -
        y[i],
    );
    w = w.map(
      (weight, j) => weight - (1000 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
    );
  }
  return w;
}
