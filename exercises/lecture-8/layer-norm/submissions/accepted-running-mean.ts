// Method: Welford's running mean and sum of squares, one pass over a row.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  const result: number[][] = [];
  for (const row of X) {
    let center = 0;
    let squares = 0;
    for (let j = 0; j < row.length; j++) {
      const before = row[j] - center;
      center += before / (j + 1);
      squares += before * (row[j] - center);
    }
    const scale = (squares / row.length + eps) ** -0.5;
    result.push(row.map((x, j) => beta[j] + gamma[j] * scale * (x - center)));
  }
  return result;
}
