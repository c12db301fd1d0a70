// Expects: wrong_shape. Returns the weights and not the answers.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    const logits = K.map((key, j) => (mask[i][j] === 1 ? dot(q, key) / Math.sqrt(q.length) : -Infinity));
    const weights = softmax(logits);
    return weights;
  });
}

function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  if (largest === -Infinity) return logits.map(() => 0);
  const odds = logits.map((logit) => Math.exp(logit - largest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
