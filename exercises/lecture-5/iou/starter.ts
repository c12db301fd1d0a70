/** |a ∩ b| / |a ∪ b| for boxes [x1, y1, x2, y2] */
export function iou(a: number[], b: number[]): number {
  return 0;
}
