// compile_error
export function scale(X: any, k: any): any {
  return %DebugPrint(X);
}
