/** (1/n) Σ (ŷᵢ − yᵢ)² */
export function meanSquaredError(yHat: number[], y: number[]): number {
  return Number.NaN;
}
