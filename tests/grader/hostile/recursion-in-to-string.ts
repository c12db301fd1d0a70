// runtime_error
export function scale(X: any, k: any): any {
  const o: any = { toString: () => `${o}` };
  return `${o}`;
}
