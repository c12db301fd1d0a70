// runtime_error
export function scale(X: any, k: any): any {
  return scale(X, k);
}
