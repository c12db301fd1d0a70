// Expects: not_finite. Adds the bias number i to all of row i.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const layer = (A: number[][], W: number[][], b: number[]) =>
    A.map((row, i) => b.map((_, j) => row.reduce((sum, x, k) => sum + x * W[k][j], b[i])));
  const hidden = layer(X, W1, b1).map((row) => row.map((a) => Math.max(0, a)));
  return layer(hidden, W2, b2);
}
