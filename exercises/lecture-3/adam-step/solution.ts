/**
 * Step t of Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015, Algorithm 1).
 *
 * @param w d parameters
 * @param m d, running mean of gradients after step t − 1
 * @param v d, running mean of squared gradients after step t − 1
 * @param g d, the gradient at w
 * @param t number of this step, from 1
 * @returns 3×d: w′, m′ and v′
 */
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
  const square = v.map((old, j) => beta2 * old + (1 - beta2) * g[j] ** 2);
  const moved = w.map((weight, j) => {
    const direction = mean[j] / (1 - beta1 ** t);
    const size = Math.sqrt(square[j] / (1 - beta2 ** t));
    return weight - (eta * direction) / (size + epsilon);
  });
  return [moved, mean, square];
}
