// Expects: different. Clips the logits at 500, so that larger ones become equal.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const powers = row.map((logit) => Math.exp(Math.min(500, Math.max(-500, logit))));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
