// Expects: different. Applies softmax to the probabilities once more.
export function crossEntropy(Z: number[][], y: number[]): number {
  const softmax = (row: number[]) => {
    const powers = row.map((logit) => Math.exp(logit - Math.max(...row)));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  };
  return -Z.reduce((total, row, i) => total + Math.log(softmax(softmax(row))[y[i]]), 0) / Z.length;
}
