// time_limit
export function scale(X: any, k: any): any {
  return /(x+x+)+y/.exec("x".repeat(200));
}
