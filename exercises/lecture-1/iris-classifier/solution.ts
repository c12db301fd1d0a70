const steps = 300;
const eta = 1;

/**
 * Logistic regression by gradient descent on standardised features; the weights are then turned back so
 * that they fit the features as they came.
 *
 * @param X n×m, the first column is ones
 * @param y n zeros and ones
 * @returns m weights
 */
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  const means = X[0].map((_, j) => mean(X.map((row) => row[j])));
  const deviations = means.map((center, j) => Math.sqrt(mean(X.map((row) => (row[j] - center) ** 2))));
  const Z = X.map((row) => row.map((x, j) => (j === 0 ? 1 : (x - means[j]) / deviations[j])));
  let v = means.map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const residuals = Z.map((row, i) => sigmoid(dot(row, v)) - y[i]);
    v = v.map((weight, j) => weight - eta * mean(Z.map((row, i) => row[j] * residuals[i])));
  }
  const w = v.map((weight, j) => (j === 0 ? 0 : weight / deviations[j]));
  w[0] = v[0] - dot(w, means);
  return w;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
