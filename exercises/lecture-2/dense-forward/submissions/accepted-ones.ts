// Method: biases as one more row of the weights, against a one in each object.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  const product = (A: number[][], B: number[][]) =>
    A.map((row) => B[0].map((_, j) => row.reduce((sum, a, k) => sum + a * B[k][j], 0)));
  const withOne = (A: number[][]) => A.map((row) => [1, ...row]);
  const hidden = product(withOne(X), [b1, ...W1]).map((row) => row.map((a) => (a + Math.abs(a)) / 2));
  return product(withOne(hidden), [b2, ...W2]);
}
