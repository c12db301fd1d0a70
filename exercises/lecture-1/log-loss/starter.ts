/** −(1/n) Σ (yᵢ log pᵢ + (1 − yᵢ) log(1 − pᵢ)) */
export function logLoss(y: number[], p: number[]): number {
  return Number.NaN;
}
