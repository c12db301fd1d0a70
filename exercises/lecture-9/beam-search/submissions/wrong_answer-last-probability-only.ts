// Expects: wrong_shape. Scores a hypothesis by its last token alone.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  let beam: { tokens: number[]; score: number }[] = [{ tokens: [], score: 0 }];
  for (let step = 0; step < maxLength; step++) {
    const grown = beam.flatMap(({ tokens, score }) => {
      if (tokens.at(-1) === 0) return [{ tokens, score }];
      return P[tokens.at(-1) ?? 0].map((p, token) => ({ tokens: [...tokens, token], score: Math.log(p) }));
    });
    beam = grown.sort((a, b) => b.score - a.score).slice(0, width);
  }
  return beam[0].tokens;
}
