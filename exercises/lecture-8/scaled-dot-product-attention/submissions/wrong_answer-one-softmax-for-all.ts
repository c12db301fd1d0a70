// Expects: different. Takes one softmax over the whole table of logits.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  const logits = Q.map((q, i) =>
    K.map((key, j) => (mask[i][j] === 1 ? dot(q, key) / Math.sqrt(q.length) : -Infinity)),
  );
  const largest = Math.max(...logits.flat());
  const odds = logits.map((row) => row.map((logit) => Math.exp(logit - largest)));
  const total = odds.flat().reduce((sum, value) => sum + value, 0);
  return odds.map((row) =>
    V[0].map((_, c) => row.reduce((sum, value, j) => sum + value * V[j][c], 0) / total),
  );
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
