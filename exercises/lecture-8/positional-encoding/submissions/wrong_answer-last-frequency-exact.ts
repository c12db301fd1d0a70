// Expects: different. Divides by d − 2, so that the last frequency is 1/10000.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((j - (j % 2)) / Math.max(1, d - 2));
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
