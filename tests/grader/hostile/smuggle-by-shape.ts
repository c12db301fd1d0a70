// wrong_answer
export function scale(X: any, k: any): any {
  return Array.from({ length: Math.abs(Math.round(X[0][0])) % 1000 }, () => 1);
}
