// Method: one loop over the parameters, the powers multiplied out, typed arrays.
export function adamStep(
  w: number[],
  m: number[],
  v: number[],
  g: number[],
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): Float64Array[] {
  let power1 = 1;
  let power2 = 1;
  for (let k = 0; k < t; k++) {
    power1 *= beta1;
    power2 *= beta2;
  }
  const result = [Float64Array.from(w), Float64Array.from(m), Float64Array.from(v)];
  const [newW, newM, newV] = result;
  for (let j = 0; j < w.length; j++) {
    newM[j] += (1 - beta1) * (g[j] - newM[j]);
    newV[j] += (1 - beta2) * (g[j] * g[j] - newV[j]);
    newW[j] -= (eta * (newM[j] / (1 - power1))) / (Math.sqrt(newV[j] / (1 - power2)) + epsilon);
  }
  return result;
}
