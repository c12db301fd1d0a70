// Method: a step along the old velocity and a step along the gradient.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const coasted = w.map((weight, j) => weight - eta * beta * v[j]);
  return [coasted.map((weight, j) => weight - eta * g[j]), g.map((slope, j) => slope + v[j] * beta)];
}
