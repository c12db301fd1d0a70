// Expects: different. Takes the mean over two classes, object and background.
export function diceLoss(p: number[][], y: number[][], smooth: number): number {
  const one = (a: number[], b: number[]) => {
    const common = a.reduce((sum, x, k) => sum + x * b[k], 0);
    return 1 - (2 * common + smooth) / ([...a, ...b].reduce((sum, x) => sum + x, 0) + smooth);
  };
  const not = (pixels: number[]) => pixels.map((x) => 1 - x);
  return (one(p.flat(), y.flat()) + one(not(p.flat()), not(y.flat()))) / 2;
}
