// Expects: transposed. Has a column for each position.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: d }, (_, j) =>
    Array.from({ length: n }, (__, t) => {
      const angle = t / 10000 ** ((j - (j % 2)) / d);
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
