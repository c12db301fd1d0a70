// Expects: wrong_shape. Returns the parameters and forgets the velocity.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[] {
  return w.map((weight, j) => weight - eta * (beta * v[j] + g[j]));
}
