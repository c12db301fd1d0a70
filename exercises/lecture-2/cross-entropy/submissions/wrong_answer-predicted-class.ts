// Expects: different. Takes the probability of the predicted class, not of the true one.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row) => {
    const largest = Math.max(...row);
    return Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
