// Method: one pass over the sentences for all lengths; n-grams in sorted lists; an early zero.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  const matched = new Array<number>(maxOrder).fill(0);
  const total = new Array<number>(maxOrder).fill(0);
  let [c, r] = [0, 0];
  for (const [s, candidate] of candidates.entries()) {
    for (let n = 1; n <= maxOrder; n++) {
      const limits: Record<string, number> = Object.create(null);
      for (const reference of references[s]) {
        const own: Record<string, number> = Object.create(null);
        for (const gram of grams(reference, n)) own[gram] = (own[gram] ?? 0) + 1;
        for (const gram in own) limits[gram] = Math.max(limits[gram] ?? 0, own[gram]);
      }
      for (const gram of grams(candidate, n)) {
        total[n - 1] += 1;
        if (!(limits[gram] > 0)) continue;
        limits[gram] -= 1;
        matched[n - 1] += 1;
      }
    }
    c += candidate.length;
    const lengths = references[s].map((reference) => reference.length).sort((a, b) => a - b);
    const gap = Math.min(...lengths.map((length) => Math.abs(length - candidate.length)));
    r += lengths.find((length) => Math.abs(length - candidate.length) === gap) ?? 0;
  }
  if (matched.includes(0)) return 0;
  const meanLog = matched.reduce((sum, hits, k) => sum + (Math.log(hits) - Math.log(total[k])) / maxOrder, 0);
  return c >= r ? Math.exp(meanLog) : Math.exp(meanLog + 1 - r / c);
}

function* grams(tokens: string[], n: number): Generator<string> {
  for (let i = n; i <= tokens.length; i++) yield tokens.slice(i - n, i).join("\n");
}
