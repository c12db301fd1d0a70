// Expects: different. Takes 1 − p in place of −ln p.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    const sum = row.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    return 1 - Math.exp(row[y[i]] - largest) / sum;
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
