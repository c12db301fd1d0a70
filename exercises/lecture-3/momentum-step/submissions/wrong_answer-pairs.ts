// Expects: transposed. Returns a pair for each parameter.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  return w.map((weight, j) => {
    const velocity = beta * v[j] + g[j];
    return [weight - eta * velocity, velocity];
  });
}
