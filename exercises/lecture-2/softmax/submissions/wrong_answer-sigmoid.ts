// Expects: different. Takes the sigmoid of each logit: rows need not add up to one.
export function softmax(Z: number[][]): number[][] {
  return Z.map((row) => row.map((logit) => 1 / (1 + Math.exp(-logit))));
}
