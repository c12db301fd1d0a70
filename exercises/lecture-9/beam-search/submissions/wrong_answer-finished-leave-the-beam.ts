// Expects: wrong_shape. Puts finished hypotheses aside, so that others take their places.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  let beam: { tokens: number[]; score: number }[] = [{ tokens: [], score: 0 }];
  const finished: typeof beam = [];
  for (let step = 0; step < maxLength; step++) {
    const grown = beam.flatMap(({ tokens, score }) =>
      P[tokens.at(-1) ?? 0].map((p, token) => ({ tokens: [...tokens, token], score: score + Math.log(p) })),
    );
    finished.push(...grown.filter(({ tokens }) => tokens.at(-1) === 0));
    const open = grown.filter(({ tokens }) => tokens.at(-1) !== 0);
    beam = open.sort((a, b) => b.score - a.score).slice(0, width);
  }
  return [...finished, ...beam].sort((a, b) => b.score - a.score)[0].tokens;
}
