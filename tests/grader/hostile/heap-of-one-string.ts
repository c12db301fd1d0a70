// runtime_error or time_limit or memory_limit
export function scale(X: any, k: any): any {
  let s = "x";
  for (;;) s += s;
}
