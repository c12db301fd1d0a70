/** [w − η m̂ / (√v̂ + ε), m′, v′] at step t = 1, 2, … */
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
  return [];
}
