// Expects: different. Adds the new state to the old one.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => h[i] + Math.tanh(dot(Wx[i], x) + dot(Wh[i], h) + bias));
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
