/** γ ⊙ (x − μ) / √(σ² + ε) + β, row by row */
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return [];
}
