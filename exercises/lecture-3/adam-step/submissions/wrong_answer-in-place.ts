// Expects: arguments_changed. Updates the means in the arrays m and v.
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
  for (let j = 0; j < w.length; j++) {
    m[j] = beta1 * m[j] + (1 - beta1) * g[j];
    v[j] = beta2 * v[j] + (1 - beta2) * g[j] * g[j];
  }
  const moved = w.map(
    (weight, j) =>
      weight - (eta * (m[j] / (1 - beta1 ** t))) / (Math.sqrt(v[j] / (1 - beta2 ** t)) + epsilon),
  );
  return [moved, m, v];
}
