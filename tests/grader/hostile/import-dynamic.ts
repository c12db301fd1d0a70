// runtime_error or wrong_answer
export function scale(X: any, k: any): any {
  return import("node:fs");
}
