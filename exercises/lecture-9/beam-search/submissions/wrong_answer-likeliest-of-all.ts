// Expects: wrong_shape. Finds the likeliest sentence of all, which a narrow beam would miss.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  let paths = P[0].map((p, token) => ({ tokens: [token], score: Math.log(p) }));
  for (let step = 1; step < maxLength; step++) {
    const next = P.map((_, token) =>
      paths
        .filter(({ tokens }) => token === 0 || tokens.at(-1) !== 0)
        .map((path) => {
          const last = path.tokens[path.tokens.length - 1];
          if (last === 0) return path;
          return { tokens: [...path.tokens, token], score: path.score + Math.log(P[last][token]) };
        })
        .reduce((best, path) => (path.score > best.score ? path : best)),
    );
    paths = next;
  }
  return paths.reduce((best, path) => (path.score > best.score ? path : best)).tokens;
}
