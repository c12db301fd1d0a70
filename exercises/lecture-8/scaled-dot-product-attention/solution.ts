/**
 * softmax(QKᵀ/√d) V with a mask: Vaswani et al., "Attention is all you need", 2017, section 3.2.1.
 *
 * @param Q n×d
 * @param K m×d
 * @param V m×v
 * @param mask n×m, 1 where a query sees a key and 0 where it does not
 * @returns n×v; zeros for a query that sees no key
 */
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((query, i) => {
    const logits = K.map((key, j) =>
      mask[i][j] === 1 ? dot(query, key) / Math.sqrt(query.length) : Number.NEGATIVE_INFINITY,
    );
    const weights = softmax(logits);
    return V[0].map((_, column) => weights.reduce((sum, weight, j) => sum + weight * V[j][column], 0));
  });
}

/** Zeros when every logit is −∞. */
function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  if (largest === Number.NEGATIVE_INFINITY) return logits.map(() => 0);
  const odds = logits.map((logit) => Math.exp(logit - largest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
