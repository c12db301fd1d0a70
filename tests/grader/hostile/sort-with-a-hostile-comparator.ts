// time_limit
export function scale(X: any, k: any): any {
  return [1, 2, 3].sort(() => { for (;;); });
}
