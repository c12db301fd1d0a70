type Hypothesis = { tokens: number[]; score: number };

/**
 * Beam search for a likely sentence of a Markov chain, without a correction for length.
 *
 * @param P m×m, the probability of the second token after the first; token 0 begins and ends a sentence
 * @param width how many hypotheses are kept
 * @param maxLength how many tokens the answer has at most
 * @returns tokens, the last of them 0 if the sentence came to an end
 */
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  let beam: Hypothesis[] = [{ tokens: [], score: 0 }];
  for (let length = 0; length < maxLength; length += 1) {
    const grown = beam.flatMap((hypothesis) => continuations(hypothesis, P));
    beam = grown.sort((a, b) => b.score - a.score).slice(0, width);
  }
  return beam[0].tokens;
}

/** One for each token; of a finished hypothesis only itself. */
function continuations(hypothesis: Hypothesis, P: number[][]): Hypothesis[] {
  const { tokens, score } = hypothesis;
  const last = tokens.at(-1);
  if (last === 0) return [hypothesis];
  return P[last ?? 0].map((probability, token) => ({
    tokens: [...tokens, token],
    score: score + Math.log(probability),
  }));
}
