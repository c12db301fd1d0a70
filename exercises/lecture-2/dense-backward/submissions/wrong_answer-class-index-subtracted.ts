// Expects: different. Takes the index of the class away, not its one-hot row.
export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  const A = layer(X, W1, b1);
  const H = A.map((row) => row.map((a) => Math.max(0, a)));
  const GZ = layer(H, W2, b2).map((z, i) => softmax(z).map((p) => (p - y[i]) / X.length));
  const GA = product(GZ, transpose(W2)).map((row, i) => row.map((slope, j) => (A[i][j] > 0 ? slope : 0)));
  return [
    ...product(transpose(X), GA).flat(),
    ...columnSums(GA),
    ...product(transpose(H), GZ).flat(),
    ...columnSums(GZ),
  ];
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}

function softmax(z: number[]): number[] {
  const powers = z.map((logit) => Math.exp(logit - Math.max(...z)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function product(A: number[][], B: number[][]): number[][] {
  return A.map((row) => B[0].map((_, j) => row.reduce((sum, a, k) => sum + a * B[k][j], 0)));
}

function transpose(A: number[][]): number[][] {
  return A[0].map((_, j) => A.map((row) => row[j]));
}

function columnSums(A: number[][]): number[] {
  return A[0].map((_, j) => A.reduce((sum, row) => sum + row[j], 0));
}
