// memory_limit
export function scale(X: any, k: any): any {
  return new Array(1e9).fill(0);
}
