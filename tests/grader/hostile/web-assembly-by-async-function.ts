// runtime_error
export function scale(X: any, k: any): any {
  return Object.getPrototypeOf(async () => {}).constructor("return WebAssembly")() && WebAssembly;
}
