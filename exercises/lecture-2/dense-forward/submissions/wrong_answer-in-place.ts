// Expects: arguments_changed. Replaces the rows of X by the hidden values.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  for (let i = 0; i < X.length; i++)
    X[i] = b1.map((bias, j) =>
      Math.max(
        0,
        X[i].reduce((sum, x, k) => sum + x * W1[k][j], bias),
      ),
    );
  return X.map((row) => b2.map((bias, j) => row.reduce((sum, x, k) => sum + x * W2[k][j], bias)));
}
