// Expects: runtime_error. Takes a row of the weights for each neuron, as if they were transposed.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const layer = (A: number[][], W: number[][], b: number[]) =>
    A.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[j][k], bias)));
  const hidden = layer(X, W1, b1).map((row) => row.map((a) => Math.max(0, a)));
  return layer(hidden, W2, b2);
}
