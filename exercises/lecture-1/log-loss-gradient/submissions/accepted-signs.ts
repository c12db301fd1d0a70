// Method: labels ±1 and the loss ln(1 + e^(−sz)), whose derivative is −s σ(−sz); a typed array.
export function logLossGradient(X: number[][], y: number[], w: number[]): Float64Array {
  const gradient = new Float64Array(w.length);
  X.forEach((row, i) => {
    const sign = y[i] === 1 ? 1 : -1;
    const margin = sign * row.reduceRight((sum, x, j) => sum + x * w[j], 0);
    const pull = sign * 0.5 * (1 - Math.tanh(margin / 2));
    row.forEach((x, j) => {
      gradient[j] -= pull * x;
    });
  });
  return gradient.map((sum) => sum / X.length);
}
