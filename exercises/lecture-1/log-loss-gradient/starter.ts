/** (1/n) Xᵀ(σ(Xw) − y) */
export function logLossGradient(X: number[][], y: number[], w: number[]): number[] {
  return [];
}
