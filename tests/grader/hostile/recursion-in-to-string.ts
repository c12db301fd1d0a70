// runtime_error or time_limit
export function scale(X: any, k: any): any {
  const o: any = { toString: () => `${o}` };
  return `${o}`;
}
