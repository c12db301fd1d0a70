// Expects: not_finite. Takes powers of the logits as they are.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map(
    (row, i) => Math.log(row.reduce((sum, logit) => sum + Math.exp(logit), 0)) - row[y[i]],
  );
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
