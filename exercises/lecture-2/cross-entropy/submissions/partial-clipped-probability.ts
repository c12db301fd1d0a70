// Expects: different. Clips the probability at 1e-15, so that no loss is larger than 34.5.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - largest));
    const p = powers[y[i]] / powers.reduce((sum, power) => sum + power, 0);
    return -Math.log(Math.max(p, 1e-15));
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
