// time_limit: never gets to its exports
for (;;);
export function scale(X: any, k: any): any {
  return 0
}
