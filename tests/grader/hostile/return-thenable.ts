// wrong_answer
export function scale(X: any, k: any): any {
  return { then: (done: any) => done(X.map((row) => row.map((x) => k * x))) };
}
