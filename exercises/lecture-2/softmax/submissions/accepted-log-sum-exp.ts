// Method: exp(z − ln Σ exp z), the logarithm computed around the maximum.
export function softmax(Z: number[][]): number[][] {
  return Z.map((z) => {
    const largest = z.reduce((most, logit) => Math.max(most, logit));
    const logSum = largest + Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    return z.map((logit) => Math.exp(logit - logSum));
  });
}
