// Method: Cholesky factorisation of XᵀX; the answer is a typed array.
export function normalEquation(X: number[][], y: number[]): Float64Array {
  const m = X[0].length;
  const L = Array.from({ length: m }, () => new Float64Array(m));
  for (let j = 0; j < m; j++) {
    for (let i = j; i < m; i++) {
      let sum = X.reduce((total, row) => total + row[i] * row[j], 0);
      for (let k = 0; k < j; k++) sum -= L[i][k] * L[j][k];
      L[i][j] = i === j ? Math.sqrt(sum) : sum / L[j][j];
    }
  }
  const w = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let sum = X.reduce((total, row, r) => total + row[i] * y[r], 0);
    for (let k = 0; k < i; k++) sum -= L[i][k] * w[k];
    w[i] = sum / L[i][i];
  }
  for (let i = m - 1; i >= 0; i--) {
    for (let k = i + 1; k < m; k++) w[i] -= L[k][i] * w[k];
    w[i] /= L[i][i];
  }
  return w;
}
