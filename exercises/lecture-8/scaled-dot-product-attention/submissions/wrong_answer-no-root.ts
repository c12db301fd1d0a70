// Expects: different. Does not divide by √d.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    const logits = K.map((key, j) => (mask[i][j] === 1 ? dot(q, key) : -Infinity));
    const weights = softmax(logits);
    return mix(weights, V);
  });
}

function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  if (largest === -Infinity) return logits.map(() => 0);
  const odds = logits.map((logit) => Math.exp(logit - largest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function mix(weights: number[], V: number[][]): number[] {
  return V[0].map((_, c) => weights.reduce((sum, weight, j) => sum + weight * V[j][c], 0));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
