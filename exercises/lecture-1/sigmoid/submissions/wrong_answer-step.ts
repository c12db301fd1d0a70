// Expects: different. Answers 0 or 1: a threshold and no probability.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => (value >= 0 ? 1 : 0));
}
