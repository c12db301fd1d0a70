/**
 * The step of Elman's network, tanh(Wx x + Wh h + b): Elman, "Finding structure in time", 1990.
 *
 * @param x d
 * @param h k
 * @param Wx k×d
 * @param Wh k×k
 * @param b k
 * @returns the k numbers of the new state
 */
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return b.map((bias, i) => Math.tanh(weigh(Wx[i], x) + weigh(Wh[i], h) + bias));
}

function weigh(weights: number[], inputs: number[]): number {
  return weights.reduce((sum, weight, j) => sum + weight * inputs[j], 0);
}
