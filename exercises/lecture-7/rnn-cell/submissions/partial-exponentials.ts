// Expects: not_finite. Writes tanh out through exponentials that overflow.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => {
    const z = dot(Wx[i], x) + dot(Wh[i], h) + bias;
    return (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
  });
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
