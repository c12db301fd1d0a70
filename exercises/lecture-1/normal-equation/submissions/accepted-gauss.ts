// Method: Gaussian elimination with partial pivoting on XᵀXw = Xᵀy.
export function normalEquation(X: number[][], y: number[]): number[] {
  const m = X[0].length;
  const rows: number[][] = [];
  for (let j = 0; j < m; j++) {
    const row: number[] = [];
    for (let k = 0; k < m; k++) {
      let sum = 0;
      for (let i = 0; i < X.length; i++) sum += X[i][j] * X[i][k];
      row.push(sum);
    }
    let right = 0;
    for (let i = 0; i < X.length; i++) right += X[i][j] * y[i];
    row.push(right);
    rows.push(row);
  }
  for (let k = 0; k < m; k++) {
    let pivot = k;
    for (let i = k + 1; i < m; i++) if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    for (let i = k + 1; i < m; i++) {
      const factor = rows[i][k] / rows[k][k];
      for (let j = k; j <= m; j++) rows[i][j] -= factor * rows[k][j];
    }
  }
  const w = new Array<number>(m).fill(0);
  for (let k = m - 1; k >= 0; k--) {
    let sum = rows[k][m];
    for (let j = k + 1; j < m; j++) sum -= rows[k][j] * w[j];
    w[k] = sum / rows[k][k];
  }
  return w;
}
