/**
 * One step of gradient descent with momentum: v′ = βv + g and w′ = w − ηv′ (Polyak, "Some methods of speeding
 * up the convergence of iteration methods", 1964, in the scaling that PyTorch uses).
 *
 * @param w d parameters
 * @param v d, the velocity after the last step
 * @param g d, the gradient at w
 * @returns 2×d: w′ and v′
 */
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + g[j]);
  return [w.map((weight, j) => weight - eta * velocity[j]), velocity];
}
