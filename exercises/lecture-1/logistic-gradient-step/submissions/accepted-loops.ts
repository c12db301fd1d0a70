// Method: plain loops, one pass over the rows.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const next = [...w];
  for (let i = 0; i < X.length; i++) {
    let z = 0;
    for (let j = 0; j < w.length; j++) z += X[i][j] * w[j];
    const p = 1 / (1 + Math.exp(-z));
    for (let j = 0; j < w.length; j++) next[j] -= (eta / X.length) * (p - y[i]) * X[i][j];
  }
  return next;
}
