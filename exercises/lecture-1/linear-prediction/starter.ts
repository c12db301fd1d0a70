/** ŷ = Xw */
export function predict(X: number[][], w: number[]): number[] {
  return [];
}
