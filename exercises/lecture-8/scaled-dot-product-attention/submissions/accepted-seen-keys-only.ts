// Method: drops the hidden keys first; weights as 1 over a sum of exponentials of differences.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    const seen = K.keys()
      .filter((j) => mask[i][j] > 0)
      .toArray();
    const logits = seen.map(
      (j) => K[j].reduceRight((sum, value, k) => sum + value * q[k], 0) * q.length ** -0.5,
    );
    const answer = V[0].map(() => 0);
    for (const [place, j] of seen.entries()) {
      const weight = 1 / logits.reduce((sum, logit) => sum + Math.exp(logit - logits[place]), 0);
      for (const c of answer.keys()) answer[c] += weight * V[j][c];
    }
    return answer;
  });
}
