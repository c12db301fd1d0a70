// Expects: different. Looks ahead, as Nesterov does.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + g[j]);
  return [w.map((weight, j) => weight - eta * (g[j] + beta * velocity[j])), velocity];
}
