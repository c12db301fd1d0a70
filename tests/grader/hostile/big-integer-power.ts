// time_limit: one product takes longer than the limit, long before the number is too large
export function scale(X: any, k: any): any {
  let x = 3n;
  for (;;) x *= x;
}
