// Expects: different. Has twice the number of the column in the exponent.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((2 * j) / d);
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
