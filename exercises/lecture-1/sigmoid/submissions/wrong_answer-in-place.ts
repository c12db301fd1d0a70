// Expects: arguments_changed. Writes the answer into z.
export function sigmoid(z: number[]): number[] {
  for (let i = 0; i < z.length; i++) z[i] = 1 / (1 + Math.exp(-z[i]));
  return z;
}
