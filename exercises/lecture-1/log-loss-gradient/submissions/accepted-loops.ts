// Method: plain loops, one pass over the rows.
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  const gradient = new Array<number>(w.length).fill(0);
  for (let i = 0; i < X.length; i++) {
    let z = 0;
    for (let j = 0; j < w.length; j++) z += X[i][j] * w[j];
    const odds = Math.exp(-Math.abs(z));
    const p = z < 0 ? odds / (1 + odds) : 1 / (1 + odds);
    for (let j = 0; j < w.length; j++) gradient[j] += ((p - y[i]) * X[i][j]) / X.length;
  }
  return gradient;
}
