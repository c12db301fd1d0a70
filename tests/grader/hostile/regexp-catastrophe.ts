// time_limit
export function scale(X: any, k: any): any {
  return /^(a+)+$/.test("a".repeat(60) + "!");
}
