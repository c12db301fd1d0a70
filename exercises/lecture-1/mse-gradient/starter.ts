/** (2/n) Xᵀ(Xw − y) */
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  return [];
}
