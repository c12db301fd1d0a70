/** p̂ᵢ = σ(xᵢᵀw) */
export function predictProbability(X: number[][], w: number[]): number[] {
  return [];
}
