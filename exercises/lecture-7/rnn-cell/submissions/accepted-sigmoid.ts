// Method: tanh z = 2σ(2z) − 1; sums from the end; a typed array.
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): Float64Array {
  const next = new Float64Array(b.length);
  for (const i of next.keys()) {
    const z = [...Wx[i].map((w, j) => w * x[j]), ...Wh[i].map((w, j) => w * h[j]), b[i]];
    next[i] = 2 / (1 + Math.exp(-2 * z.reduceRight((sum, term) => sum + term, 0))) - 1;
  }
  return next;
}
