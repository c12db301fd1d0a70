// Method: plain loops, one pass over the rows.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const n = X.length;
  const gradient = new Array<number>(w.length).fill(0);
  for (let i = 0; i < n; i++) {
    let error = -y[i];
    for (let j = 0; j < w.length; j++) error += X[i][j] * w[j];
    for (let j = 0; j < w.length; j++) gradient[j] += (2 * error * X[i][j]) / n;
  }
  return gradient;
}
