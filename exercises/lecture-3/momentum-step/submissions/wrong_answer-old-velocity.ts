// Expects: different. Steps with the velocity of the last step.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + g[j]);
  return [w.map((weight, j) => weight - eta * v[j]), velocity];
}
