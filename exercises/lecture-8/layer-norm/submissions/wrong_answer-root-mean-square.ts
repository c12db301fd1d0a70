// Expects: different. Divides by the root of the mean square, with no mean at all.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return X.map((row) => {
    const center = 0;
    const variance = mean(row.map((x) => (x - center) ** 2));
    const spread = Math.sqrt(variance + eps);
    return row.map((x, j) => (gamma[j] * (x - center)) / spread + beta[j]);
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
