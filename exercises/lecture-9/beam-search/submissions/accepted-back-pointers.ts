// Method: typed arrays of scores and last tokens, back pointers from step to step; picks the best one by one.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  const m = P.length;
  let scores = Float64Array.of(0);
  let lasts = Int32Array.of(-1);
  const steps: { parents: Int32Array; tokens: Int32Array }[] = [];
  for (let step = 0; step < maxLength; step++) {
    const parents: number[] = [];
    const tokens: number[] = [];
    const costs: number[] = [];
    for (let h = 0; h < scores.length; h++)
      for (let token = 0; token < m; token++) {
        if (lasts[h] === 0 && token > 0) break;
        parents.push(h);
        tokens.push(lasts[h] === 0 ? -1 : token);
        costs.push(lasts[h] === 0 ? -scores[h] : -scores[h] - Math.log2(P[Math.max(0, lasts[h])][token]));
      }
    const order = costs
      .map((_, k) => k)
      .sort((a, b) => (costs[a] === costs[b] ? a - b : costs[a] - costs[b]))
      .slice(0, width);
    steps.push({
      parents: Int32Array.from(order, (k) => parents[k]),
      tokens: Int32Array.from(order, (k) => tokens[k]),
    });
    scores = Float64Array.from(order, (k) => -costs[k]);
    lasts = Int32Array.from(order, (k) => Math.max(0, tokens[k]));
  }
  const answer: number[] = [];
  let h = 0;
  for (const { parents, tokens } of steps.reverse()) {
    if (tokens[h] >= 0) answer.unshift(tokens[h]);
    h = parents[h];
  }
  return answer;
}
