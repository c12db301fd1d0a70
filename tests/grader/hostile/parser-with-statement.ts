// compile_error
export function scale(X: any, k: any): any {
  with (X) { return length; }
}
