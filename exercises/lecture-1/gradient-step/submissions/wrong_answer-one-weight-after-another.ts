// Expects: different. Changes the weights one after another, each with the new values of those before.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const next = [...w];
  for (let j = 0; j < w.length; j++) {
    let slope = 0;
    for (let i = 0; i < X.length; i++) {
      const prediction = X[i].reduce((sum, x, k) => sum + x * next[k], 0);
      slope += X[i][j] * (prediction - y[i]);
    }
    next[j] -= (eta * 2 * slope) / X.length;
  }
  return next;
}
