// Method: plain loops, the maximum of the row taken away; rows are typed arrays.
export function softmax(Z: number[][]): Float64Array[] {
  const result: Float64Array[] = [];
  for (const z of Z) {
    let largest = z[0];
    for (const logit of z) if (logit > largest) largest = logit;
    const p = new Float64Array(z.length);
    let sum = 0;
    for (let k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - largest);
      sum += p[k];
    }
    for (let k = 0; k < z.length; k++) p[k] /= sum;
    result.push(p);
  }
  return result;
}
