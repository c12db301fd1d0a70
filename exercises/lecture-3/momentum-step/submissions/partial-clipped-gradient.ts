// Expects: different. Clips the gradient at ±10.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = v.map((old, j) => beta * old + Math.max(-10, Math.min(10, g[j])));
  return [w.map((weight, j) => weight - eta * velocity[j]), velocity];
}
