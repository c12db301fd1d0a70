// Expects: few_digits. Adds 1e-8 to the denominator, so that rows no longer add up to one.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - largest));
    const sum = powers.reduce((total, power) => total + power, 1e-8);
    return powers.map((power) => power / sum);
  });
}
