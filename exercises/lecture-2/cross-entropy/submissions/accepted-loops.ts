// Method: plain loops, log-sum-exp around the maximum.
export function crossEntropy(Z: number[][], y: number[]): number {
  let total = 0;
  for (let i = 0; i < Z.length; i++) {
    let largest = -Infinity;
    for (const logit of Z[i]) if (logit > largest) largest = logit;
    let sum = 0;
    for (const logit of Z[i]) sum += Math.exp(logit - largest);
    total += (Math.log(sum) + largest - Z[i][y[i]]) / Z.length;
  }
  return total;
}
