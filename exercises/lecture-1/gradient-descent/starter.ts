/** wₖ₊₁ = wₖ − η∇L(wₖ), k = 0, …, steps − 1 */
export function gradientDescent(
  X: number[][],
  y: number[],
  w0: number[],
  eta: number,
  steps: number,
): number[] {
  return [];
}
