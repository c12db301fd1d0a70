// Method: two loops.
export function predict(X: number[][], w: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < X.length; i++) {
    let sum = 0;
    for (let j = 0; j < w.length; j++) sum += X[i][j] * w[j];
    result.push(sum);
  }
  return result;
}
