// Expects: few_digits. Keeps the codes in single precision, with some seven digits.
export function positionalEncoding(n: number, d: number): Float32Array[] {
  return Array.from({ length: n }, (_, t) =>
    Float32Array.from({ length: d }, (__, j) => {
      const angle = t / 10000 ** ((j - (j % 2)) / d);
      return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
