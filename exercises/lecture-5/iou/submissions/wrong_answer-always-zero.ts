// Expects: different. Finds nothing in common, ever.
export function iou(a: number[], b: number[]): number {
  return 0 * (a[0] + b[0]);
}
