// Method: QR factorisation by Householder reflections.
export function normalEquation(X: number[][], y: number[]): number[] {
  const A = X.map((row, i) => [...row, y[i]]);
  const n = A.length;
  const m = X[0].length;
  for (let k = 0; k < m; k++) {
    const v = A.map((row, i) => (i < k ? 0 : row[k]));
    const norm = Math.hypot(...v);
    v[k] += v[k] < 0 ? -norm : norm;
    const length2 = v.reduce((sum, x) => sum + x * x, 0);
    for (let j = k; j <= m; j++) {
      let inner = 0;
      for (let i = k; i < n; i++) inner += v[i] * A[i][j];
      for (let i = k; i < n; i++) A[i][j] -= (2 * inner * v[i]) / length2;
    }
  }
  const w: number[] = [];
  for (let k = m - 1; k >= 0; k--) {
    let sum = A[k][m];
    for (let j = k + 1; j < m; j++) sum -= A[k][j] * w[j];
    w[k] = sum / A[k][k];
  }
  return w;
}
