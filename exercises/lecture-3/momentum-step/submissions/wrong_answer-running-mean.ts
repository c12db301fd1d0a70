// Expects: different. Takes (1 − β)g into the velocity, a running mean.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + (1 - beta) * g[j]);
  return [w.map((weight, j) => weight - eta * velocity[j]), velocity];
}
