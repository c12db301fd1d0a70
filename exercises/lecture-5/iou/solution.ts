/**
 * Intersection over union of two boxes, also known as the index of Jaccard.
 *
 * @param a [x1, y1, x2, y2] with x1 <= x2 and y1 <= y2
 * @param b likewise
 * @returns from 0 to 1; 0 when neither box has an area
 */
export function iou(a: number[], b: number[]): number {
  const [aLeft, aTop, aRight, aBottom] = a;
  const [bLeft, bTop, bRight, bBottom] = b;
  const width = Math.max(0, Math.min(aRight, bRight) - Math.max(aLeft, bLeft));
  const height = Math.max(0, Math.min(aBottom, bBottom) - Math.max(aTop, bTop));
  const common = width * height;
  const union = (aRight - aLeft) * (aBottom - aTop) + (bRight - bLeft) * (bBottom - bTop) - common;
  return union === 0 ? 0 : common / union;
}
