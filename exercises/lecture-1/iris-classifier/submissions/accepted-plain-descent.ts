// Method: gradient descent on the features as they are, with many steps.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  let w = X[0].map(() => 0);
  for (let step = 0; step < 10000; step++) {
    const residuals = X.map(
      (row, i) => 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j], 0))) - y[i],
    );
    w = w.map(
      (weight, j) => weight - (0.1 * X.reduce((sum, row, i) => sum + row[j] * residuals[i], 0)) / X.length,
    );
  }
  return w;
}
