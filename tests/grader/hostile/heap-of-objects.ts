// memory_limit
export function scale(X: any, k: any): any {
  const a = [];
  for (;;) a.push({ a, list: [1, 2, 3] });
}
