// Method: centres and sides; two segments overlap by half of their lengths less the distance of their centres.
export function iou(a: number[], b: number[]): number {
  const overlap = (axis: number) => {
    const [lengthA, lengthB] = [a[axis + 2] - a[axis], b[axis + 2] - b[axis]];
    const distance = Math.abs((a[axis] - b[axis]) / 2 + (a[axis + 2] - b[axis + 2]) / 2);
    return Math.max(0, Math.min(lengthA, lengthB, (lengthA + lengthB) / 2 - distance));
  };
  const area = (box: number[]) => (box[2] - box[0]) * (box[3] - box[1]);
  const common = overlap(0) * overlap(1);
  const union = area(a) + area(b) - common;
  return union === 0 ? 0 : common / union;
}
