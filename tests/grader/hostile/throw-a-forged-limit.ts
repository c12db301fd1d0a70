// runtime_error
export function scale(X: any, k: any): any {
  throw new Error("Isolate was disposed during execution due to memory limit");
}
