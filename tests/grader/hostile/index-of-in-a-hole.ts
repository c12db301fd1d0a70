// time_limit
export function scale(X: any, k: any): any {
  return Array.prototype.indexOf.call({ length: 2 ** 53 - 1 } as any, 1);
}
