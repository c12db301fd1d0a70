/** w − η∇L(w), L(w) = (1/n) ‖Xw − y‖² */
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  return [];
}
