// Method: each pair is turned by its own angle from one position to the next.
export function positionalEncoding(n: number, d: number): number[][] {
  let code = Array.from({ length: d + 1 }, (_, j) => j % 2);
  return Array.from({ length: n }, () => {
    const here = code;
    code = here.map((_, j) => {
      const turn = 0.01 ** ((2 * (j - (j % 2))) / d);
      const [sine, cosine] = j % 2 === 0 ? [here[j], here[j + 1] ?? 1] : [here[j - 1], here[j]];
      return j % 2 === 0
        ? sine * Math.cos(turn) + cosine * Math.sin(turn)
        : cosine * Math.cos(turn) - sine * Math.sin(turn);
    });
    return here.slice(0, d);
  });
}
