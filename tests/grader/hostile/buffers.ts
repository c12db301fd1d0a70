// runtime_error: the engine refuses the buffer
export function scale(X: any, k: any): any {
  const a = [];
  for (;;) a.push(new Uint8Array(1e7).fill(1));
}
