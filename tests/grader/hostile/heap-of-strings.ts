// memory_limit
export function scale(X: any, k: any): any {
  const a: string[] = [];
  for (let i = 0; ; i++) a.push(`${i}`.padEnd(100000, "x"));
}
