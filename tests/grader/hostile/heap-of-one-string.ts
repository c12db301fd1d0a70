// runtime_error: the engine has a longest string
export function scale(X: any, k: any): any {
  let s = "x";
  for (;;) s += s;
}
