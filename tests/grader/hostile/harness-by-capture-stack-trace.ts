// wrong_answer
export function scale(X: any, k: any): any {
  const o: any = {};
  (Error as any).prepareStackTrace = (_: any, frames: any) => frames.length;
  (Error as any).captureStackTrace(o);
  return [[o.stack, 0], [0, 0]];
}
