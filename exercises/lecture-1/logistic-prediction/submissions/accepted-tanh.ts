// Method: the sigmoid through the hyperbolic tangent; a typed array.
export function predictProbability(X: number[][], w: number[]): Float64Array {
  return Float64Array.from(X, (row) => {
    const half = row.reduceRight((sum, x, j) => sum + (x * w[j]) / 2, 0);
    return 0.5 + 0.5 * Math.tanh(half);
  });
}
