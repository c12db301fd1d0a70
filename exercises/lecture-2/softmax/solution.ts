/**
 * Softmax of each row, with the row's largest logit taken away first: no power is then larger than 1 and
 * their sum is at least 1.
 *
 * @param Z n×K, any finite numbers
 * @returns n×K probabilities, each row adds up to 1
 */
export function softmax(Z: number[][]): number[][] {
  return Z.map(softmaxOfRow);
}

function softmaxOfRow(z: number[]): number[] {
  const largest = Math.max(...z);
  const powers = z.map((logit) => Math.exp(logit - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
