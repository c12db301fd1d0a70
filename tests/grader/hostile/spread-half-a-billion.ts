// memory_limit
export function scale(X: any, k: any): any {
  return [...".".repeat(5e8)];
}
