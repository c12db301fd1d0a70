// Method: adds the columns of X, each times its weight; a typed array.
export function predict(X: number[][], w: number[]): Float64Array {
  const result = new Float64Array(X.length);
  for (let j = w.length - 1; j >= 0; j--) for (let i = 0; i < X.length; i++) result[i] += w[j] * X[i][j];
  return result;
}
