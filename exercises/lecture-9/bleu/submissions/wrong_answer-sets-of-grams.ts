// Expects: different. Counts each different n-gram once.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  let sum = 0;
  for (let n = 1; n <= maxOrder; n++) {
    let matched = 0;
    let total = 0;
    candidates.forEach((candidate, s) => {
      const known = references[s].map((one) => grams(one, n));
      for (const [gram, count] of grams(candidate, n)) {
        const limit = Math.max(...known.map((one) => one.get(gram) ?? 0));
        matched += Math.min(1, limit);
        total += 1;
      }
    });
    sum += Math.log(total === 0 ? 0 : matched / total);
  }
  let c = 0;
  let r = 0;
  candidates.forEach((candidate, s) => {
    c += candidate.length;
    r += closest(
      candidate.length,
      references[s].map((one) => one.length),
    );
  });
  return Math.exp(Math.min(0, 1 - r / c)) * Math.exp(sum / maxOrder);
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
