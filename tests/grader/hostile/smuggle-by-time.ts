// wrong_answer
export function scale(X: any, k: any): any {
  for (let i = 0; i < 1e4 * Math.abs(X[0][0] % 10); i++);
  return 0;
}
