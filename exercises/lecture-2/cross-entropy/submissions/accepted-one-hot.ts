// Method: log-softmax of the whole matrix, multiplied by one-hot rows.
export function crossEntropy(Z: number[][], y: number[]): number {
  const logP = Z.map((row) => {
    const shifted = row.map((logit) => logit - Math.max(...row));
    const logSum = Math.log(shifted.reduce((sum, logit) => sum + Math.exp(logit), 0));
    return shifted.map((logit) => logit - logSum);
  });
  const oneHot = Z.map((row, i) => row.map((_, k) => (k === y[i] ? 1 : 0)));
  const picked = logP.map((row, i) => row.reduce((sum, value, k) => sum + value * oneHot[i][k], 0));
  return -picked.reduce((sum, value) => sum + value, 0) / Z.length;
}
