/** tanh(Wx x + Wh h + b) */
export function rnnCell(x: number[], h: number[], Wx: number[][], Wh: number[][], b: number[]): number[] {
  return [];
}
