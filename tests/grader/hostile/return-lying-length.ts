// output_limit
export function scale(X: any, k: any): any {
  const a: any = [1];
  a.length = 4294967295;
  return a;
}
