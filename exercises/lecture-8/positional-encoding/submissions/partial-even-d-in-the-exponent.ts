// Expects: different. Rounds an odd d up in the exponent.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((j - (j % 2)) / (d + (d % 2)));
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
