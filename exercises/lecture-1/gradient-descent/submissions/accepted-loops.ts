// Method: plain loops over a copy of the weights.
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  const w = [...w0];
  for (let step = 0; step < steps; step++) {
    const gradient = new Array<number>(w.length).fill(0);
    for (let i = 0; i < X.length; i++) {
      let error = -y[i];
      for (let j = 0; j < w.length; j++) error += X[i][j] * w[j];
      for (let j = 0; j < w.length; j++) gradient[j] += (2 * error * X[i][j]) / X.length;
    }
    for (let j = 0; j < w.length; j++) w[j] -= eta * gradient[j];
  }
  return w;
}
