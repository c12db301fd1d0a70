/** w: σ(xᵀw) = P(y = 1 | x) */
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  return [];
}
