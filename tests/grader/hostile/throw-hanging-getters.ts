// time_limit
export function scale(X: any, k: any): any {
  throw Object.defineProperty(new Error("x"), "name", { get() { for (;;); } });
}
