// Method: Newton (iteratively reweighted least squares), with a small ridge for separable classes.
export function trainIrisClassifier(X: number[][], y: number[]): Float64Array {
  const m = X[0].length;
  const w = new Float64Array(m);
  for (let step = 0; step < 15; step++) {
    const H = X[0].map((_, j) => X[0].map((__, k) => (j === k ? 1e-2 : 0)));
    const g = X[0].map((_, j) => 1e-2 * w[j]);
    X.forEach((row, i) => {
      const z = row.reduce((sum, x, j) => sum + x * w[j], 0);
      const p = 1 / (1 + Math.exp(-z));
      row.forEach((x, j) => {
        g[j] += x * (p - y[i]);
        row.forEach((other, k) => {
          H[j][k] += x * other * p * (1 - p);
        });
      });
    });
    for (let k = 0; k < m; k++)
      for (let i = 0; i < m; i++) {
        if (i === k) continue;
        const factor = H[i][k] / H[k][k];
        for (let j = 0; j < m; j++) H[i][j] -= factor * H[k][j];
        g[i] -= factor * g[k];
      }
    for (let j = 0; j < m; j++) w[j] -= g[j] / H[j][j];
  }
  return w;
}
