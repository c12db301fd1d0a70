// Expects: different. Multiplies the gradient by β and keeps the whole velocity.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => old + beta * g[j]);
  return [w.map((weight, j) => weight - eta * velocity[j]), velocity];
}
