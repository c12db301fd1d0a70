// Expects: different. Subtracts the largest logit of all keys, hidden ones too, and all the seen ones vanish.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    const logits = K.map((key) => dot(q, key) / Math.sqrt(q.length));
    const largest = Math.max(...logits);
    const odds = logits.map((logit, j) => mask[i][j] * Math.exp(logit - largest));
    const total = odds.reduce((sum, value) => sum + value, 0);
    return V[0].map((_, c) => odds.reduce((sum, value, j) => sum + value * V[j][c], 0) / (total || 1));
  });
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
