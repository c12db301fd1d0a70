// Expects: different. Makes the weights of each key add up to one, not those of each query.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  const odds = Q.map((q, i) => K.map((key, j) => mask[i][j] * Math.exp(dot(q, key) / Math.sqrt(q.length))));
  const totals = K.map((_, j) => odds.reduce((sum, row) => sum + row[j], 0) || 1);
  return odds.map((row) =>
    V[0].map((_, c) => row.reduce((sum, value, j) => sum + (value / totals[j]) * V[j][c], 0)),
  );
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
