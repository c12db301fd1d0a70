/** 1 / (1 + e⁻ᶻ) */
export function sigmoid(z: number[]): number[] {
  return [];
}
