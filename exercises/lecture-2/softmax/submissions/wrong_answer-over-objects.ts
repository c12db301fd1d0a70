// Expects: different. Takes softmax of each column, over the objects (axis 0 for axis 1).
export function softmax(Z: number[][]): number[][] {
  const columns = Z[0].map((_, k) => {
    const column = Z.map((row) => row[k]);
    const largest = Math.max(...column);
    return column.map((logit) => Math.exp(logit - largest));
  });
  const sums = columns.map((column) => column.reduce((sum, power) => sum + power, 0));
  return Z.map((row, i) => row.map((_, k) => columns[k][i] / sums[k]));
}
