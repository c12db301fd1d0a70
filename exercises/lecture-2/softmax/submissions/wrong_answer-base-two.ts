// Expects: different. Takes powers of 2.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => 2 ** (logit - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
