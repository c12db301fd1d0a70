// Expects: not_finite. Takes the maximum of the whole matrix out, so that a low row becomes ln 0.
export function crossEntropy(Z: number[][], y: number[]): number {
  const largest = Math.max(...Z.flat());
  const losses = Z.map((row, i) => {
    const sum = row.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    return largest + Math.log(sum) - row[y[i]];
  });
  return losses.reduce((total, loss) => total + loss, 0) / Z.length;
}
