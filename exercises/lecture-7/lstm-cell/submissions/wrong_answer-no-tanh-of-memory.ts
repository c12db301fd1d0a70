// Expects: different. Lets the memory out without tanh.
export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  const k = h.length;
  const z = b.map((bias, r) => dot(Wx[r], x) + dot(Wh[r], h) + bias);
  const i = z.slice(0, k).map(sigmoid);
  const f = z.slice(k, 2 * k).map(sigmoid);
  const g = z.slice(2 * k, 3 * k).map(Math.tanh);
  const o = z.slice(3 * k).map(sigmoid);
  const cell = c.map((old, u) => f[u] * old + i[u] * g[u]);
  return [cell.map((value, u) => o[u] * value), cell];
}

function dot(a: number[], v: number[]): number {
  return a.reduce((sum, value, j) => sum + value * v[j], 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
