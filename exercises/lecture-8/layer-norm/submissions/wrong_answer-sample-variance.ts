// Expects: different. Divides by d − 1.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return X.map((row) => {
    const center = mean(row);
    const variance = (mean(row.map((x) => (x - center) ** 2)) * row.length) / Math.max(1, row.length - 1);
    const spread = Math.sqrt(variance + eps);
    return row.map((x, j) => (gamma[j] * (x - center)) / spread + beta[j]);
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
