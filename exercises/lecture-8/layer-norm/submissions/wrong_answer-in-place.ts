// Expects: arguments_changed. Writes the answer into X.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  for (const row of X) {
    const center = mean(row);
    const spread = Math.sqrt(mean(row.map((x) => (x - center) ** 2)) + eps);
    for (const [j, x] of row.entries()) row[j] = (gamma[j] * (x - center)) / spread + beta[j];
  }
  return X;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
