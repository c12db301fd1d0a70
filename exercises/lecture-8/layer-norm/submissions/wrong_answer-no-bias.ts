// Expects: different. Forgets β.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return X.map((row) => {
    const center = mean(row);
    const variance = mean(row.map((x) => (x - center) ** 2));
    const spread = Math.sqrt(variance + eps);
    return row.map((x, j) => (gamma[j] * (x - center)) / spread);
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
