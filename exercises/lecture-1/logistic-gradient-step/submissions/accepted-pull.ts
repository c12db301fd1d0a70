// Method: each object pulls the weights by the probability of being wrong; a typed array.
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): Float64Array {
  const next = Float64Array.from(w);
  X.forEach((row, i) => {
    const z = row.reduce((sum, x, j) => sum + x * w[j], 0);
    const wrong = 0.5 * (1 + Math.tanh(y[i] === 1 ? -z / 2 : z / 2));
    const direction = y[i] === 1 ? 1 : -1;
    row.forEach((x, j) => {
      next[j] += (eta * direction * wrong * x) / X.length;
    });
  });
  return next;
}
