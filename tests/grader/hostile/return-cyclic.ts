// wrong_answer
export function scale(X: any, k: any): any {
  const a: any[] = [];
  a.push(a, a);
  return a;
}
