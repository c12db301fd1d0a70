// Expects: wrong_shape. Puts the later one first when scores are equal.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  let beam: { tokens: number[]; score: number }[] = [{ tokens: [], score: 0 }];
  for (let step = 0; step < maxLength; step++) {
    const grown = beam.flatMap(({ tokens, score }) => {
      if (tokens.at(-1) === 0) return [{ tokens, score }];
      return P[tokens.at(-1) ?? 0].map((p, token) => ({
        tokens: [...tokens, token],
        score: score + Math.log(p),
      }));
    });
    beam = grown
      .reverse()
      .sort((a, b) => b.score - a.score)
      .slice(0, width);
  }
  return beam[0].tokens;
}
