// Expects: runtime_error. Takes Wx for a d × k matrix, as for row vectors.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => {
    let z = bias + dot(Wh[i], h);
    for (let j = 0; j < x.length; j++) z += Wx[j][i] * x[j];
    return Math.tanh(z);
  });
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
