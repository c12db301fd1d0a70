// memory_limit
export function scale(X: any, k: any): any {
  return JSON.parse(`[${"0,".repeat(3e7)}0]`);
}
