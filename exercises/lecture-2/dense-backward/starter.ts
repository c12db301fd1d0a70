/** ∂L/∂(W₁, b₁, W₂, b₂) as one vector, L the mean cross-entropy of the network's outputs */
export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  return [];
}
