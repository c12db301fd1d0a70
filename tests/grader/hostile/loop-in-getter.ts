// time_limit: the harness reads the value within the limit
export function scale(X: any, k: any): any {
  return { get length() { for (;;); } } && Object.defineProperty([1], 0, { get() { for (;;); } });
}
