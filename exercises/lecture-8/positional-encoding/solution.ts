/**
 * Sinusoidal codes of positions: Vaswani et al., "Attention is all you need", 2017, section 3.5.
 *
 * @param n how many positions
 * @param d length of a code, even or odd
 * @returns n×d
 */
export function positionalEncoding(n: number, d: number): number[][] {
  return Array.from({ length: n }, (_, position) =>
    Array.from({ length: d }, (__, column) => {
      const isSine = column % 2 === 0;
      const even = isSine ? column : column - 1;
      const angle = position / 10000 ** (even / d);
      return isSine ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
