// Expects: different. Returns the derivative σ(1 − σ).
export function sigmoid(z: number[]): number[] {
  return z.map((value) => {
    const s = 1 / (1 + Math.exp(-value));
    return s * (1 - s);
  });
}
