// Expects: few_digits. Adds 1e-8 to the probability, so as not to meet the logarithm of zero.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    const sum = row.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    return -Math.log(Math.exp(row[y[i]] - largest) / sum + 1e-8);
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
