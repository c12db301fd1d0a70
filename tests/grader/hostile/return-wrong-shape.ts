// wrong_answer
export function scale(X: any, k: any): any {
  return X.flat().map((x: number) => k * x);
}
