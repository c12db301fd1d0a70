// Expects: arguments_changed. Turns the corners into sides inside the boxes.
export function iou(a: number[], b: number[]): number {
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  const common = width * height;
  for (const box of [a, b]) {
    box[2] -= box[0];
    box[3] -= box[1];
  }
  const union = a[2] * a[3] + b[2] * b[3] - common;
  return union > 0 ? common / union : 0;
}
