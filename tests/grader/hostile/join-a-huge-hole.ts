// time_limit or memory_limit or runtime_error
export function scale(X: any, k: any): any {
  return new Array(2 ** 29).join("ab");
}
