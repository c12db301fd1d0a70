// Method: matches by crossing out in copies of the references; the root of a product, no logarithms.
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  let product = 1;
  for (let n = 1; n <= maxOrder; n++) {
    let matched = 0;
    let total = 0;
    for (let s = 0; s < candidates.length; s++) {
      const mine = grams(candidates[s], n);
      total += mine.length;
      for (const gram of new Set(mine)) {
        const often = (list: string[]) => list.filter((other) => other === gram).length;
        const limits = references[s].map((reference) => often(grams(reference, n)));
        matched += Math.min(often(mine), Math.max(...limits));
      }
    }
    product *= total > 0 ? matched / total : 0;
  }
  const c = candidates.flat().length;
  const r = candidates.reduce((sum, { length }, s) => {
    let best = references[s][0].length;
    for (const reference of references[s]) {
      const closer = Math.abs(reference.length - length) - Math.abs(best - length);
      if (closer < 0 || (closer === 0 && reference.length < best)) best = reference.length;
    }
    return sum + best;
  }, 0);
  return product ** (1 / maxOrder) * (c > r ? 1 : Math.exp(1 - r / c));
}

function grams(tokens: string[], n: number): string[] {
  return tokens
    .map((_, i) => JSON.stringify(tokens.slice(i, i + n)))
    .slice(0, Math.max(0, tokens.length - n + 1));
}
