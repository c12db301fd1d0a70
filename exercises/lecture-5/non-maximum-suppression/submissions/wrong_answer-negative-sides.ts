// Expects: wrong_shape. Does not stop at zero: boxes that stand diagonally share minus times minus.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  const kept: number[] = [];
  for (const i of order) if (kept.every((j) => overlap(boxes[i], boxes[j]) <= threshold)) kept.push(i);
  return kept;
}

function overlap(a: number[], b: number[]): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const areas = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]);
  return (width * height) / (areas - width * height);
}
