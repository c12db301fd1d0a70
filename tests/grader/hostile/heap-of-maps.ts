// memory_limit
export function scale(X: any, k: any): any {
  const m = new Map();
  for (let i = 0; ; i++) m.set(i, { i });
}
