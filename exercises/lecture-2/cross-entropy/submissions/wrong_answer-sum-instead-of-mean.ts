// Expects: constant_factor n. Adds the losses up and does not divide.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    return largest + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - largest), 0)) - row[y[i]];
  });
  return losses.reduce((total, loss) => total + loss, 0);
}
