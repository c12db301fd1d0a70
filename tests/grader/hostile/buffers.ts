// runtime_error or time_limit or memory_limit
export function scale(X: any, k: any): any {
  const a = [];
  for (;;) a.push(new Uint8Array(1e7).fill(1));
}
