// Expects: different. Multiplies the gradient by η in the velocity and in the step.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + eta * g[j]);
  return [w.map((weight, j) => weight - eta * velocity[j]), velocity];
}
