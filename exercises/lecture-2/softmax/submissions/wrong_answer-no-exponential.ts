// Expects: different. Divides the logits themselves by their sum.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => {
    const sum = row.reduce((total, logit) => total + logit, 0);
    return row.map((logit) => logit / sum);
  });
}
