/**
 * 1 / (1 + e⁻ᶻ) for each number. For large negative z the exponential is Infinity and the quotient 0,
 * which is right to far below the tolerance.
 *
 * @param z n finite numbers
 * @returns n numbers from 0 to 1
 */
export function sigmoid(z: number[]): number[] {
  return z.map((value) => 1 / (1 + Math.exp(-value)));
}
