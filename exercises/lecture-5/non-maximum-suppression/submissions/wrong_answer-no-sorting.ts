// Expects: different. Takes the boxes as they come.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const kept: number[] = [];
  for (const i of boxes.keys()) if (kept.every((j) => iou(boxes[i], boxes[j]) <= threshold)) kept.push(i);
  return kept;
}

function iou(a: number[], b: number[]): number {
  const shared =
    Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
    Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared);
}
