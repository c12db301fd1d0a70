// Expects: different. Takes 1000 in place of 10000.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 1000 ** ((j - (j % 2)) / d);
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
