// time_limit
export function scale(X: any, k: any): any {
  return new Proxy([], { get() { for (;;); } });
}
