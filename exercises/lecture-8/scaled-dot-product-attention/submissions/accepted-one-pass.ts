// Method: one pass over the keys with a running largest logit; what was gathered is scaled when it grows.
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return Q.map((q, i) => {
    let largest = -Infinity;
    let total = 0;
    let gathered = V[0].map(() => 0);
    for (let j = 0; j < K.length; j++) {
      if (mask[i][j] === 0) continue;
      let logit = 0;
      for (let k = 0; k < q.length; k++) logit += (q[k] / Math.sqrt(q.length)) * K[j][k];
      const next = Math.max(largest, logit);
      const keep = Math.exp(largest - next);
      const weight = Math.exp(logit - next);
      total = total * keep + weight;
      gathered = gathered.map((value, c) => value * keep + weight * V[j][c]);
      largest = next;
    }
    return gathered.map((value) => (total > 0 ? value / total : 0));
  });
}
