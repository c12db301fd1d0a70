// Expects: runtime_error. Runs over rows and columns in the wrong order and leaves the matrix.
export function normalEquation(X: number[][], y: number[]): number[] {
  const w: number[] = [];
  for (let j = 0; j <= X.length; j++) {
    let sum = 0;
    for (let i = 0; i < y.length; i++) sum += X[j][i] * y[i];
    w.push(sum);
  }
  return w;
}
