// Expects: not_finite. Takes the maximum of the whole matrix away, so that a low row becomes 0 / 0.
export function softmax(Z: number[][]): number[][] {
  const largest = Math.max(...Z.flat());
  return Z.map((row) => {
    const powers = row.map((logit) => Math.exp(logit - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
