// Expects: different. Takes four rows for each unit in turn, and not four blocks.
export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  const z = b.map((bias, r) => dot(Wx[r], x) + dot(Wh[r], h) + bias);
  const i = h.map((_, u) => sigmoid(z[4 * u]));
  const f = h.map((_, u) => sigmoid(z[4 * u + 1]));
  const g = h.map((_, u) => Math.tanh(z[4 * u + 2]));
  const o = h.map((_, u) => sigmoid(z[4 * u + 3]));
  const cell = c.map((old, u) => f[u] * old + i[u] * g[u]);
  return [cell.map((value, u) => o[u] * Math.tanh(value)), cell];
}

function dot(a: number[], v: number[]): number {
  return a.reduce((sum, value, j) => sum + value * v[j], 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
