// runtime_error
export function scale(X: any, k: any): any {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 0;
}
