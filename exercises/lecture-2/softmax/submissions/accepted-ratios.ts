// Method: 1 / Σⱼ exp(zⱼ − zₖ), where a power that overflows makes the probability 0, as it should.
export function softmax(Z: number[][]): number[][] {
  return Z.map((z) => z.map((own) => 1 / z.reduce((sum, other) => sum + Math.exp(other - own), 0)));
}
