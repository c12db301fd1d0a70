// Expects: different. Puts cosines in the even columns.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((j - (j % 2)) / d);
      return j % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
    }),
  );
}
