// wrong_answer: a hundred thousand lists in one another
export function scale(X: any, k: any): any {
  let a: any = 1;
  for (let i = 0; i < 1e5; i++) a = [a];
  return a;
}
