// Expects: arguments_changed. Eliminates inside the student's own X and y.
export function normalEquation(X: number[][], y: number[]): number[] {
  const n = X.length;
  const m = X[0].length;
  for (let k = 0; k < m; k++) {
    const v = X.map((row, i) => (i < k ? 0 : row[k]));
    const tail = Math.hypot(...v);
    v[k] += v[k] < 0 ? -tail : tail;
    const length2 = v.reduce((sum, x) => sum + x * x, 0);
    for (let j = k; j < m; j++) {
      const inner = X.reduce((sum, row, i) => sum + v[i] * row[j], 0);
      for (let i = k; i < n; i++) X[i][j] -= (2 * inner * v[i]) / length2;
    }
    const inner = y.reduce((sum, value, i) => sum + v[i] * value, 0);
    for (let i = k; i < n; i++) y[i] -= (2 * inner * v[i]) / length2;
  }
  const w: number[] = [];
  for (let k = m - 1; k >= 0; k--) {
    let sum = y[k];
    for (let j = k + 1; j < m; j++) sum -= X[k][j] * w[j];
    w[k] = sum / X[k][k];
  }
  return w;
}
