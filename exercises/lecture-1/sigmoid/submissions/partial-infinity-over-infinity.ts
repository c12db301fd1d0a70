// Expects: not_finite. Takes eᶻ/(1 + eᶻ), which is NaN for large z.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => Math.exp(value) / (1 + Math.exp(value)));
}
