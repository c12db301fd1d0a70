// Expects: different. Says zero unless a corner of one box is inside the other.
export function iou(a: number[], b: number[]): number {
  const inside = (x: number, y: number, box: number[]) =>
    box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
  const corners = ([x1, y1, x2, y2]: number[]) => [
    [x1, y1],
    [x1, y2],
    [x2, y1],
    [x2, y2],
  ];
  const meet = corners(b).some(([x, y]) => inside(x, y, a)) || corners(a).some(([x, y]) => inside(x, y, b));
  if (!meet) return 0;
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]));
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  const common = width * height;
  const areaA = (a[2] - a[0]) * (a[3] - a[1]);
  const areaB = (b[2] - b[0]) * (b[3] - b[1]);
  const union = areaA + areaB - common;
  return union > 0 ? common / union : 0;
}
