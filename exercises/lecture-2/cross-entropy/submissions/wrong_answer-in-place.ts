// Expects: arguments_changed. Takes the maximum away inside Z.
export function crossEntropy(Z: number[][], y: number[]): number {
  let total = 0;
  Z.forEach((row, i) => {
    const largest = Math.max(...row);
    for (let k = 0; k < row.length; k++) row[k] -= largest;
    total += Math.log(row.reduce((sum, logit) => sum + Math.exp(logit), 0)) - row[y[i]];
  });
  return total / Z.length;
}
