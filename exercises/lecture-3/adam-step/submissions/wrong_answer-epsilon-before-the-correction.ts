// Expects: few_digits. Adds ε to the root of v′, before the correction.
export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): number[][] {
  const mean = m.map((old, j) => beta1 * old + (1 - beta1) * g[j]);
  const square = v.map((old, j) => beta2 * old + (1 - beta2) * g[j] * g[j]);
  const rate = (eta * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t);
  const moved = w.map((weight, j) => weight - (rate * mean[j]) / (Math.sqrt(square[j]) + epsilon));
  return [moved, mean, square];
}
