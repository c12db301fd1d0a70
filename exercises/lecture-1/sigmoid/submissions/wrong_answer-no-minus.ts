// Expects: different. Forgets the minus in the exponent: σ(−z).
export function sigmoid(z: number[]): number[] {
  return z.map((value) => 1 / (1 + Math.exp(value)));
}
