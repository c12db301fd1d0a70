// runtime_error
export function scale(X: any, k: any): any {
  return "x".padStart(2 ** 30, "y");
}
