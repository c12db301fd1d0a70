// Expects: arguments_changed. Writes each new number into h, where the next unit finds it.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  for (let i = 0; i < b.length; i++) h[i] = Math.tanh(dot(Wx[i], x) + dot(Wh[i], h) + b[i]);
  return h;
}

function dot(a: number[], c: number[]): number {
  return a.reduce((sum, value, j) => sum + value * c[j], 0);
}
