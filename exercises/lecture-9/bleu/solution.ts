/**
 * BLEU of a corpus, without smoothing: Papineni, Roukos, Ward, Zhu, "BLEU: a method for automatic
 * evaluation of machine translation", 2002.
 *
 * @param candidates a list of tokens for each sentence
 * @param references for each sentence one or more lists of tokens
 * @param maxOrder the longest n-grams that are counted
 * @returns from 0 to 1
 */
export function bleu(candidates: string[][], references: string[][][], maxOrder: number): number {
  let logarithms = 0;
  for (let order = 1; order <= maxOrder; order += 1)
    logarithms += Math.log(precision(candidates, references, order));
  return brevityPenalty(candidates, references) * Math.exp(logarithms / maxOrder);
}

/** Share of the candidates' n-grams that a reference has; 0 when there are none of that length. */
function precision(candidates: string[][], references: string[][][], order: number): number {
  let matched = 0;
  let total = 0;
  for (const [sentence, candidate] of candidates.entries()) {
    const known = references[sentence].map((reference) => countGrams(reference, order));
    for (const [gram, count] of countGrams(candidate, order)) {
      const limit = Math.max(...known.map((counts) => counts.get(gram) ?? 0));
      matched += Math.min(count, limit);
      total += count;
    }
  }
  return total === 0 ? 0 : matched / total;
}

function countGrams(tokens: string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let end = order; end <= tokens.length; end += 1) {
    const gram = tokens.slice(end - order, end).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** 1 when the candidates are together at least as long as the references closest to them in length. */
function brevityPenalty(candidates: string[][], references: string[][][]): number {
  let length = 0;
  let wanted = 0;
  for (const [sentence, candidate] of candidates.entries()) {
    length += candidate.length;
    wanted += closestLength(candidate.length, references[sentence]);
  }
  return Math.exp(Math.min(0, 1 - wanted / length));
}

function closestLength(length: number, references: string[][]): number {
  const lengths = references.map((reference) => reference.length);
  const distance = Math.min(...lengths.map((one) => Math.abs(one - length)));
  return Math.min(...lengths.filter((one) => Math.abs(one - length) === distance));
}
