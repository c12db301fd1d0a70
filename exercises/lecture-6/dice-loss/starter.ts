/** 1 − (2 Σ py + s) / (Σ p + Σ y + s) */
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  return Number.NaN;
}
