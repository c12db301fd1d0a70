// Expects: different. Takes the outer ends of the sides for the inner ones.
export function iou(a: number[], b: number[]): number {
  const width = Math.max(a[2], b[2]) - Math.min(a[0], b[0]);
  const height = Math.max(a[3], b[3]) - Math.min(a[1], b[1]);
  const common = width * height;
  const areaA = (a[2] - a[0]) * (a[3] - a[1]);
  const areaB = (b[2] - b[0]) * (b[3] - b[1]);
  const union = areaA + areaB - common;
  return union > 0 ? common / union : 0;
}
