/** pᵢₖ = exp(zᵢₖ) / Σⱼ exp(zᵢⱼ) */
export function softmax(Z: number[][]): number[][] {
  return [];
}
