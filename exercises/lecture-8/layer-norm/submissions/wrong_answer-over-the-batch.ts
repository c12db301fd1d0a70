// Expects: different. Normalises each feature over the objects, as batch normalisation does.
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  const columns = X[0].map((_, j) => X.map((row) => row[j]));
  const centers = columns.map(mean);
  const spreads = columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - centers[j]) ** 2)) + eps));
  return X.map((row) => row.map((x, j) => (gamma[j] * (x - centers[j])) / spreads[j] + beta[j]));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
