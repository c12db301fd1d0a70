// wrong_answer
export function scale(X: any, k: any): any {
  return Promise.resolve(X.map((row) => row.map((x) => k * x)));
}
