// Expects: different. Takes the sigmoid in place of tanh.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => 1 / (1 + Math.exp(-(dot(Wx[i], x) + dot(Wh[i], h) + bias))));
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
