// Expects: different. Returns logarithms of the probabilities.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const largest = Math.max(...row);
    const sum = row.reduce((total, logit) => total + Math.exp(logit - largest), 0);
    return row.map((logit) => logit - largest - Math.log(sum));
  });
}
