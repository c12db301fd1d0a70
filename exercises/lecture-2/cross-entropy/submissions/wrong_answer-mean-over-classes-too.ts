// Expects: different. Divides by the number of classes as well.
export function crossEntropy(Z: number[][], y: number[]): number {
  const losses = Z.map((row, i) => {
    const largest = Math.max(...row);
    return largest + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - largest), 0)) - row[y[i]];
  });
  return losses.reduce((total, loss) => total + loss, 0) / (Z.length * Z[0].length);
}
