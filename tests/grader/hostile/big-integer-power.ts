// time_limit or memory_limit or runtime_error
export function scale(X: any, k: any): any {
  let x = 3n;
  for (;;) x *= x;
}
