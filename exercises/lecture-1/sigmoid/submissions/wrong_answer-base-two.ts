// Expects: different. Raises 2, not e, to the power −z.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => 1 / (1 + 2 ** -value));
}
