// Expects: not_finite. Takes the logits for probabilities.
export function crossEntropy(Z: number[][], y: number[]): number {
  return -Z.reduce((total, row, i) => total + Math.log(row[y[i]]), 0) / Z.length;
}
