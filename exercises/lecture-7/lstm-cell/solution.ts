/**
 * One step of an LSTM with a forget gate: Gers, Schmidhuber, Cummins, "Learning to forget", 2000.
 *
 * @param x d
 * @param h k
 * @param c k
 * @param Wx 4k×d, blocks of k rows in the order i, f, g, o
 * @param Wh 4k×k
 * @param b 4k
 * @returns 2×k, the new state and the new memory
 */
export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  const sums = b.map((bias, row) => weigh(Wx[row], x) + weigh(Wh[row], h) + bias);
  const gate = (block: number, activation: (z: number) => number) =>
    h.map((_, unit) => activation(sums[block * h.length + unit]));
  const input = gate(0, sigmoid);
  const forget = gate(1, sigmoid);
  const candidate = gate(2, Math.tanh);
  const output = gate(3, sigmoid);
  const memory = c.map((kept, unit) => forget[unit] * kept + input[unit] * candidate[unit]);
  return [memory.map((value, unit) => output[unit] * Math.tanh(value)), memory];
}

function weigh(weights: number[], inputs: number[]): number {
  return weights.reduce((sum, weight, j) => sum + weight * inputs[j], 0);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
