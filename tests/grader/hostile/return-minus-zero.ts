// wrong_answer
export function scale(X: any, k: any): any {
  return X.map((row: any) => row.map(() => -0));
}
