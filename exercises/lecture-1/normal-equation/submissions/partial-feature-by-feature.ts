// Expects: different. Fits a line to each feature on its own, as if the features were independent.
export function normalEquation(X: number[][], y: number[]): number[] {
  const n = X.length;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const yMean = mean(y);
  const w = X[0].map((_, j) => {
    const column = X.map((row) => row[j]);
    const center = mean(column);
    let above = 0;
    let below = 0;
    for (let i = 0; i < n; i++) {
      above += (column[i] - center) * (y[i] - yMean);
      below += (column[i] - center) ** 2;
    }
    return j === 0 ? 0 : above / below;
  });
  w[0] = yMean - w.reduce((sum, weight, j) => sum + weight * mean(X.map((row) => row[j])), 0);
  return w;
}
