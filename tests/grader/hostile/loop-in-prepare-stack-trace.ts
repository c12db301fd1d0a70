// time_limit
export function scale(X: any, k: any): any {
  (Error as any).prepareStackTrace = () => { for (;;); };
  throw new Error("x");
}
