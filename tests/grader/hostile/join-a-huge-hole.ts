// runtime_error: the engine has a longest string
export function scale(X: any, k: any): any {
  return new Array(2 ** 29).join("ab");
}
