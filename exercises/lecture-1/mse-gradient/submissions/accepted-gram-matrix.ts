// Method: 2/n (XᵀX w − Xᵀy), with both products formed first; a typed array.
export function mseGradient(X: number[][], y: number[], w: number[]): Float64Array {
  const column = (j: number) => X.map((row) => row[j]);
  const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const columns = w.map((_, j) => column(j));
  return Float64Array.from(columns, (own) => {
    const products = columns.map((other) => dot(own, other));
    return (2 / X.length) * (dot(products, w) - dot(own, y));
  });
}
