// memory_limit
export function scale(X: any, k: any): any {
  return new Array(6e7).fill([]).map(() => [1]);
}
