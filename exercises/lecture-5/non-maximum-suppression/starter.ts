/** Indices of the boxes that are kept, in order of falling score */
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  return [];
}
