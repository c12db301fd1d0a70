// Method: boxes that do not overlap are sent away first, then nothing can be negative.
export function iou(a: number[], b: number[]): number {
  const left = a[0] > b[0] ? a[0] : b[0];
  const top = a[1] > b[1] ? a[1] : b[1];
  const right = a[2] < b[2] ? a[2] : b[2];
  const bottom = a[3] < b[3] ? a[3] : b[3];
  if (right <= left || bottom <= top) return 0;
  const area = ([x1, y1, x2, y2]: number[]) => (x2 - x1) * (y2 - y1);
  const common = area([left, top, right, bottom]);
  return common / (area(a) - common + area(b));
}
