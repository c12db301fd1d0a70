// Expects: different. Puts all sines first and all cosines after them.
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, t) =>
    Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((2 * (j % Math.ceil(d / 2))) / d);
      return j < Math.ceil(d / 2) ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
