/** w − η∇L(w), L = log-loss */
export function logisticGradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  return [];
}
