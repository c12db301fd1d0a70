// Method: plain loops, one pass over the rows.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const n = X.length;
  const gradient = new Array<number>(w.length).fill(0);
  for (let i = 0; i < n; i++) {
    let prediction = 0;
    for (let j = 0; j < w.length; j++) prediction += X[i][j] * w[j];
    const error = prediction - y[i];
    for (let j = 0; j < w.length; j++) gradient[j] += (2 / n) * error * X[i][j];
  }
  const next: number[] = [];
  for (let j = 0; j < w.length; j++) next.push(w[j] - eta * gradient[j]);
  return next;
}
