// Method: the deviation as the Euclidean length of the centred row; sums from the end.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return X.map((row) => {
    const d = row.length;
    const center = row.reduceRight((sum, x) => sum + x / d, 0);
    const rest = row.map((x) => x - center);
    const length = Math.hypot(...rest, Math.sqrt(d * eps));
    return rest.map((x, j) => (x / length) * Math.sqrt(d) * gamma[j] + beta[j]);
  });
}
