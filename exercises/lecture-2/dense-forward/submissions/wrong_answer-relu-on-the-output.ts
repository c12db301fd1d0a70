// Expects: different. Applies ReLU to the outputs as well.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const relu = (A: number[][]) => A.map((row) => row.map((a) => Math.max(0, a)));
  return relu(layer(relu(layer(X, W1, b1)), W2, b2));
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}
