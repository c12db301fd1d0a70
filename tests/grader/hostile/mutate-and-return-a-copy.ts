// wrong_answer
export function scale(X: any, k: any): any {
  const right = X.map((row: any) => row.map((x: any) => k * x));
  X[0][0] = 0;
  return right;
}
