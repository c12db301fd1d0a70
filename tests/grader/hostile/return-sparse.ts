// wrong_answer
export function scale(X: any, k: any): any {
  const a: any = [];
  a.length = X.length;
  return a;
}
