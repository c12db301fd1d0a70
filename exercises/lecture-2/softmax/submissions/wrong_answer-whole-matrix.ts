// Expects: different. Makes all the numbers of the matrix add up to one.
export function softmax(Z: number[][]): number[][] {
  const largest = Math.max(...Z.flat());
  const powers = Z.map((row) => row.map((logit) => Math.exp(logit - largest)));
  const sum = powers.flat().reduce((total, power) => total + power, 0);
  return powers.map((row) => row.map((power) => power / sum));
}
