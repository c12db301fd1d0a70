// Expects: not_finite. A sound softmax and then the logarithm of a probability that is 0.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - largest));
    return -Math.log(powers[y[i]] / powers.reduce((sum, power) => sum + power, 0));
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
