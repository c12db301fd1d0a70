// Expects: not_finite. Counts the classes from one.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    const logSum = largest + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    return logSum - row[y[i] - 1];
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
