/** w = (XᵀX)⁻¹Xᵀy */
export function normalEquation(X: number[][], y: number[]): number[] {
  return [];
}
