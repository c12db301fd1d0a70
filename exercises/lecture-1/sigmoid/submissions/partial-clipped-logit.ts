// Expects: different. Clips z to [−15, 15] against overflow.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => 1 / (1 + Math.exp(-Math.min(15, Math.max(-15, value)))));
}
