/** [h′, c′] with c′ = f ⊙ c + i ⊙ g and h′ = o ⊙ tanh(c′) */
export function lstmCell(
  x: number[],
  h: number[],
  c: number[],
  Wx: number[][],
  Wh: number[][],
  b: number[],
): number[][] {
  return [];
}
