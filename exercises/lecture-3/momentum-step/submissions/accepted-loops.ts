// Method: one loop over the parameters, into two typed arrays.
export function momentumStep(
  w: number[],
  v: number[],
  g: number[],
  eta: number,
  beta: number,
): Float64Array[] {
  const newW = Float64Array.from(w);
  const newV = new Float64Array(v.length);
  for (let j = 0; j < w.length; j++) {
    newV[j] = g[j] + beta * v[j];
    newW[j] -= newV[j] * eta;
  }
  return [newW, newV];
}
