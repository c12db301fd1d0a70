/**
 * Greedy non-maximum suppression: in order of falling score, a box is kept unless its overlap with a box
 * kept before is greater than the threshold.
 *
 * @param boxes n×4, each [x1, y1, x2, y2] of positive area
 * @param scores n
 * @returns the indices that are kept, by falling score, equal scores by index
 */
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  const kept: number[] = [];
  for (const i of order) {
    const overlaps = kept.map((j) => intersectionOverUnion(boxes[i], boxes[j]));
    if (overlaps.every((overlap) => overlap <= threshold)) kept.push(i);
  }
  return kept;
}

/** Area that two boxes share, over the area that they cover together. */
export function intersectionOverUnion(a: number[], b: number[]): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const shared = Math.max(width, 0) * Math.max(height, 0);
  return shared / (area(a) + area(b) - shared);
}

function area([left, top, right, bottom]: number[]): number {
  return (right - left) * (bottom - top);
}
