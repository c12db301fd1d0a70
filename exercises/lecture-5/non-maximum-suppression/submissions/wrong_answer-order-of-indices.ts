// Expects: different. Returns the right boxes in order of index.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  const kept: number[] = [];
  for (const i of order) if (kept.every((j) => iou(boxes[i], boxes[j]) <= threshold)) kept.push(i);
  return kept.sort((a, b) => a - b);
}

function iou(a: number[], b: number[]): number {
  const shared =
    Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
    Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared);
}
