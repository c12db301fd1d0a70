// Expects: transposed. Puts a row of the answer for each class.
export function softmax(Z: number[][]): number[][] {
  const rows = Z.map((row) => {
    const largest = Math.max(...row);
    const powers = row.map((logit) => Math.exp(logit - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
  return rows[0].map((_, k) => rows.map((row) => row[k]));
}
