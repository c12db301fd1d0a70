// Method: standardised features and descent with momentum.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  const m = X[0].length;
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mu = X[0].map((_, j) => (j === 0 ? 0 : average(X.map((row) => row[j]))));
  const s = X[0].map((_, j) => (j === 0 ? 1 : Math.sqrt(average(X.map((row) => (row[j] - mu[j]) ** 2)))));
  const Z = X.map((row) => row.map((x, j) => (x - mu[j]) / s[j]));
  const v = new Array<number>(m).fill(0);
  const speed = new Array<number>(m).fill(0);
  for (let step = 0; step < 300; step++) {
    const r = Z.map((row, i) => 1 / (1 + Math.exp(-row.reduce((sum, z, j) => sum + z * v[j], 0))) - y[i]);
    for (let j = 0; j < m; j++) {
      speed[j] = 0.9 * speed[j] - 0.2 * average(Z.map((row, i) => row[j] * r[i]));
      v[j] += speed[j];
    }
  }
  const w = v.map((weight, j) => weight / s[j]);
  w[0] -= w.reduce((sum, weight, j) => sum + weight * mu[j], 0);
  return w;
}
