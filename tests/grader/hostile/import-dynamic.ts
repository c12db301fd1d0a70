// runtime_error
export function scale(X: any, k: any): any {
  return import("node:fs");
}
