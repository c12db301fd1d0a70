// time_limit
export function scale(X: any, k: any): any {
  throw new Proxy(new Error("x"), { get() { for (;;); }, getPrototypeOf() { for (;;); } });
}
