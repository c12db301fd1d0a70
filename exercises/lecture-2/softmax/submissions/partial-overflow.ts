// Expects: not_finite. Takes powers of the logits as they are.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const powers = row.map((logit) => Math.exp(logit));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
