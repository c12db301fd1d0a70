// Expects: different. Takes the last two numbers for width and height.
export function iou(a: number[], b: number[]): number {
  const width = Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));
  const common = width * height;
  const union = a[2] * a[3] + b[2] * b[3] - common;
  return union > 0 ? common / union : 0;
}
