// memory_limit: an endless spread
export function scale(X: any, k: any): any {
  return [...({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) } as any)];
}
