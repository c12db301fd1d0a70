// Method: adds p over the pixels of the object only, in place of products.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const predicted = p.flat();
  const truth = y.flat();
  const common = predicted.filter((_, k) => truth[k] === 1).reduceRight((sum, x) => sum + x, 0);
  const size = truth.filter((pixel) => pixel === 1).length;
  const all = predicted.reduceRight((sum, x) => sum + x, size);
  return 1 - (common + smooth / 2) / ((all + smooth) / 2);
}
