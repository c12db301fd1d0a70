// Expects: wrong_shape. Adds one to every side, as if coordinates were numbers of pixels.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  const kept: number[] = [];
  for (const i of order) if (kept.every((j) => overlap(boxes[i], boxes[j]) <= threshold)) kept.push(i);
  return kept;
}

function overlap(a: number[], b: number[]): number {
  const width = Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + 1);
  const height = Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + 1);
  const area = (box: number[]) => (box[2] - box[0] + 1) * (box[3] - box[1] + 1);
  return (width * height) / (area(a) + area(b) - width * height);
}
