// Method: loops; tanh through one exponential of a number that is not positive.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  const next: number[] = [];
  for (let i = 0; i < b.length; i++) {
    let z = b[i];
    for (let j = 0; j < x.length; j++) z += Wx[i][j] * x[j];
    for (let j = 0; j < h.length; j++) z += Wh[i][j] * h[j];
    const e = Math.exp(-2 * Math.abs(z));
    next.push((Math.sign(z) * (1 - e)) / (1 + e));
  }
  return next;
}
