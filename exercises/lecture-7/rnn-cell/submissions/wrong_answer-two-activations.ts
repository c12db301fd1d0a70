// Expects: different. Applies tanh to each product and adds the results.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => Math.tanh(dot(Wx[i], x)) + Math.tanh(dot(Wh[i], h) + bias));
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
