// Expects: few_digits. Replaces the derivative by a forward difference with a step of 1e-6.
export function mseGradient(X: number[][], y: number[], w: number[]): number[] {
  const loss = (weights: number[]) =>
    X.reduce((sum, row, i) => sum + (row.reduce((s, x, j) => s + x * weights[j], 0) - y[i]) ** 2, 0) /
    X.length;
  const h = 1e-6;
  return w.map((weight, j) => (loss(w.map((v, k) => (k === j ? weight + h : v))) - loss(w)) / h);
}
