// Method: recursion over pairs of index and score; a typed array.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): Int32Array {
  const rest = scores.map((score, i) => ({ i, score })).sort((a, b) => b.score - a.score || a.i - b.i);
  const keep = (left: { i: number }[]): number[] => {
    if (left.length === 0) return [];
    const [{ i }, ...others] = left;
    return [i, ...keep(others.filter((other) => !(iou(boxes[i], boxes[other.i]) > threshold)))];
  };
  return Int32Array.from(keep(rest));
}

function iou(a: number[], b: number[]): number {
  const shared =
    Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
    Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
  return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared);
}
