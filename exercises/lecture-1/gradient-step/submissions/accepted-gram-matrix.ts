// Method: through the matrix XᵀX and the vector Xᵀy, as the gradient of a quadratic form; a typed array.
export function gradientStep(X: number[][], y: number[], w: number[], eta: number): Float64Array {
  const n = X.length;
  const column = (j: number) => X.map((row) => row[j]);
  const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const A = w.map((_, j) => w.map((__, k) => dot(column(j), column(k))));
  const b = w.map((_, j) => dot(column(j), y));
  return Float64Array.from(w, (weight, j) => weight - (2 * eta * (dot(A[j], w) - b[j])) / n);
}
