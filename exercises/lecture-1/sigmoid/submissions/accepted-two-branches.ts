// Method: the exponential of a negative number only.
export function sigmoid(z: number[]): number[] {
  return z.map((value) => {
    if (value >= 0) return 1 / (1 + Math.exp(-value));
    const odds = Math.exp(value);
    return odds / (1 + odds);
  });
}
