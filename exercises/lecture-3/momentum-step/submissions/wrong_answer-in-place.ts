// Expects: arguments_changed. Updates the velocity in the array v.
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  for (let j = 0; j < v.length; j++) v[j] = beta * v[j] + g[j];
  return [w.map((weight, j) => weight - eta * v[j]), v];
}
