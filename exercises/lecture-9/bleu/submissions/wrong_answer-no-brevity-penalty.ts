// Expects: different. Has no penalty for short translations.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  let sum = 0;
  for (let n = 1; n <= maxOrder; n++) {
    let matched = 0;
    let total = 0;
    candidates.forEach((candidate, s) => {
      const known = references[s].map((one) => grams(one, n));
      for (const [gram, count] of grams(candidate, n)) {
        matched += Math.min(count, Math.max(...known.map((one) => one.get(gram) ?? 0)));
        total += count;
      }
    });
    sum += Math.log(total === 0 ? 0 : matched / total);
  }
  return Math.exp(sum / maxOrder);
}

function grams(tokens: string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
