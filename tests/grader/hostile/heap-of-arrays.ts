// memory_limit
export function scale(X: any, k: any): any {
  const a = [];
  for (;;) a.push(new Array(1000).fill(1.5));
}
