// Expects: different. Turns the outputs into probabilities.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const hidden = layer(X, W1, b1).map((row) => row.map((a) => Math.max(0, a)));
  return layer(hidden, W2, b2).map((z) => {
    const powers = z.map((logit) => Math.exp(logit - Math.max(...z)));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}
