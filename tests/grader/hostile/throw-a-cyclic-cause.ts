// runtime_error
export function scale(X: any, k: any): any {
  const e: any = new Error("x");
  e.cause = e;
  throw e;
}
