// Method: loops, unit by unit; the sigmoid through tanh.
export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  const k = h.length;
  const state: number[] = [];
  const memory: number[] = [];
  const sum = (row: number) => {
    let z = b[row];
    for (let j = 0; j < k; j++) z += Wh[row][j] * h[j];
    for (let j = 0; j < x.length; j++) z += Wx[row][j] * x[j];
    return z;
  };
  const sigmoid = (z: number) => 0.5 + 0.5 * Math.tanh(z / 2);
  for (let u = 0; u < k; u++) {
    memory[u] = sigmoid(sum(k + u)) * c[u] + sigmoid(sum(u)) * Math.tanh(sum(2 * k + u));
    state[u] = sigmoid(sum(3 * k + u)) * Math.tanh(memory[u]);
  }
  return [state, memory];
}
