/**
 * ReLU(XW₁ + b₁) W₂ + b₂, the outputs of a network with one hidden layer.
 *
 * @param X n×d
 * @param W1 d×h
 * @param b1 h
 * @param W2 h×K
 * @param b2 K
 * @returns n×K
 */
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const hidden = layer(X, W1, b1).map((row) => row.map((a) => Math.max(0, a)));
  return layer(hidden, W2, b2);
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}
