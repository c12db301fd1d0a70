// Expects: not_finite. Takes the mean of the row away, which is not enough for a row that is far apart.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const mean = row.reduce((sum, logit) => sum + logit / row.length, 0);
    const powers = row.map((logit) => Math.exp(logit - mean));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
