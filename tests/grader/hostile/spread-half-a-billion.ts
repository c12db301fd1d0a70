// time_limit or memory_limit or runtime_error
export function scale(X: any, k: any): any {
  return [...".".repeat(5e8)];
}
