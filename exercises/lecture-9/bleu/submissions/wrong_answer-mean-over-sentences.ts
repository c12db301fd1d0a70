// Expects: different. Takes the mean of the BLEU of each sentence.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  const scores = candidates.map((candidate, s) => {
    let sum = 0;
    for (let n = 1; n <= maxOrder; n++) {
      const known = references[s].map((one) => grams(one, n));
      let matched = 0;
      for (const [gram, count] of grams(candidate, n))
        matched += Math.min(count, Math.max(...known.map((one) => one.get(gram) ?? 0)));
      sum += Math.log(matched / Math.max(1, candidate.length - n + 1));
    }
    const c = candidate.length;
    const r = closest(
      c,
      references[s].map((one) => one.length),
    );
    return Math.exp(Math.min(0, 1 - r / c)) * Math.exp(sum / maxOrder);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function grams(tokens: string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function closest(c: number, lengths: number[]): number {
  return [...lengths].sort((a, b) => Math.abs(a - c) - Math.abs(b - c) || a - b)[0];
}
