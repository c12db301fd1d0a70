// Expects: different. Takes |a| for max(0, a).
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const hidden = layer(X, W1, b1).map((row) => row.map((a) => Math.abs(a)));
  return layer(hidden, W2, b2);
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}
