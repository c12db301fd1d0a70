// Method: flags; again and again the best box still alive is kept and kills what overlaps it.
export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const alive = boxes.map(() => true);
  const kept: number[] = [];
  for (;;) {
    let best = -1;
    for (let i = 0; i < boxes.length; i++) if (alive[i] && (best < 0 || scores[i] > scores[best])) best = i;
    if (best < 0) return kept;
    kept.push(best);
    alive[best] = false;
    for (let i = 0; i < boxes.length; i++)
      if (alive[i] && shared(boxes[best], boxes[i]) > threshold * united(boxes[best], boxes[i]))
        alive[i] = false;
  }
}

function shared([ax1, ay1, ax2, ay2]: number[], [bx1, by1, bx2, by2]: number[]): number {
  if (ax2 <= bx1 || bx2 <= ax1 || ay2 <= by1 || by2 <= ay1) return 0;
  return (Math.min(ax2, bx2) - Math.max(ax1, bx1)) * (Math.min(ay2, by2) - Math.max(ay1, by1));
}

function united(a: number[], b: number[]): number {
  const area = ([x1, y1, x2, y2]: number[]) => (x2 - x1) * (y2 - y1);
  return area(a) + area(b) - shared(a, b);
}
