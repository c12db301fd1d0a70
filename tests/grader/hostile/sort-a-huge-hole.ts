// time_limit or memory_limit or runtime_error
export function scale(X: any, k: any): any {
  const a: any = [];
  a.length = 4294967295;
  a[7] = 1;
  return a.sort();
}
