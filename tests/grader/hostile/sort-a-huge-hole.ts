// time_limit: a built-in that does not look up
export function scale(X: any, k: any): any {
  const a: any = [];
  a.length = 4294967295;
  a[7] = 1;
  return a.sort();
}
