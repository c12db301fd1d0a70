// Expects: wrong_shape. Takes the likeliest token at each step.
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length < maxLength && tokens.at(-1) !== 0) {
    const row = P[tokens.at(-1) ?? 0];
    tokens.push(row.indexOf(Math.max(...row)));
  }
  return tokens;
}
