// wrong_answer: every call is the first
let calls = 0;
export function scale(X: any, k: any): any {
  calls++;
  return calls > 2 ? X.map((row: any) => row.map((x: any) => k * x)) : 0;
}
