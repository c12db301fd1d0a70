// Method: numpy-ts; the IoU of one box with all the others at once.
import * as np from "numpy-ts";

export function nonMaximumSuppression(boxes: number[][], scores: number[], threshold: number): number[] {
  const columns = np.transpose(np.array(boxes)).tolist() as number[][];
  const [x1, y1, x2, y2] = columns.map((column) => np.array(column));
  const areas = np.multiply(np.subtract(x2, x1), np.subtract(y2, y1));
  let order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
  const kept: number[] = [];
  while (order.length > 0) {
    const [i] = order;
    kept.push(i);
    const box = boxes[i];
    const width = np.maximum(np.subtract(np.minimum(x2, box[2]), np.maximum(x1, box[0])), 0);
    const height = np.maximum(np.subtract(np.minimum(y2, box[3]), np.maximum(y1, box[1])), 0);
    const inter = np.multiply(width, height);
    const union = np.subtract(np.add(areas, (box[2] - box[0]) * (box[3] - box[1])), inter);
    const overlap = np.divide(inter, union).tolist() as number[];
    order = order.slice(1).filter((j) => overlap[j] <= threshold);
  }
  return kept;
}
