/** ReLU(XW₁ + b₁) W₂ + b₂ */
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[][] {
  return [];
}
