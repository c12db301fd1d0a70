// Expects: different. Forgets to divide by the sum.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const largest = Math.max(...row);
    return row.map((logit) => Math.exp(logit - largest));
  });
}
