// Expects: different. Takes β₁ for the squares and β₂ for the gradients.
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
  const mean = m.map((old, j) => beta2 * old + (1 - beta2) * g[j]);
  const square = v.map((old, j) => beta1 * old + (1 - beta1) * g[j] * g[j]);
  const mHat = mean.map((value) => value / (1 - beta2 ** t));
  const vHat = square.map((value) => value / (1 - beta1 ** t));
  const moved = w.map((weight, j) => weight - (eta * mHat[j]) / (Math.sqrt(vHat[j]) + epsilon));
  return [moved, mean, square];
}
