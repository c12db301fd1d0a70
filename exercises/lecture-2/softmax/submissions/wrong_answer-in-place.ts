// Expects: arguments_changed. Keeps the powers in Z.
export function softmax(Z: number[][]): number[][] {
  for (const row of Z) {
    const largest = Math.max(...row);
    for (let k = 0; k < row.length; k++) row[k] = Math.exp(row[k] - largest);
    const sum = row.reduce((total, power) => total + power, 0);
    for (let k = 0; k < row.length; k++) row[k] /= sum;
  }
  return Z;
}
