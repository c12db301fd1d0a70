/** The tokens of the best hypothesis that a beam of the given width finds */
export function beamSearch(P: number[][], width: number, maxLength: number): number[] {
  return [];
}
