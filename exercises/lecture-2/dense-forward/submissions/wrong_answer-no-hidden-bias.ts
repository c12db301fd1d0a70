// Expects: different. Forgets the bias of the hidden layer.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const zeros = b1.map(() => 0);
  const hidden = layer(X, W1, zeros).map((row) => row.map((a) => Math.max(0, a)));
  return layer(hidden, W2, b2);
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}
