// Expects: different. Takes the sigmoid of each logit in place of softmax.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    const logits = K.map((key, j) => (mask[i][j] === 1 ? dot(q, key) / Math.sqrt(q.length) : -Infinity));
    const weights = logits.map((logit) => 1 / (1 + Math.exp(-logit)));
    return mix(weights, V);
  });
}

function mix(weights: number[], V: number[][]): number[] {
  return V[0].map((_, c) => weights.reduce((sum, weight, j) => sum + weight * V[j][c], 0));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
