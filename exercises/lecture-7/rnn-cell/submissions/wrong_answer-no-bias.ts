// Expects: different. Forgets the bias.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((_, i) => Math.tanh(dot(Wx[i], x) + dot(Wh[i], h)));
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
