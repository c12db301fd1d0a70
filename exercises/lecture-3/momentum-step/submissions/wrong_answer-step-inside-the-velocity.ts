// Expects: different. Keeps −η times the velocity, as v′ = βv − ηg does.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old - eta * g[j]);
  return [w.map((weight, j) => weight + velocity[j]), velocity];
}
