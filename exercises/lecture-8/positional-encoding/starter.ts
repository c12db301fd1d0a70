/** sin(t / 10000^(2i/d)) in column 2i, cos of the same angle in column 2i + 1 */
export function positionalEncoding(n: number, d: number): number[][] {
  return [];
}
