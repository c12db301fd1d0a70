// wrong_answer
export function scale(X: any, k: any): any {
  return (import.meta as any).url ?? 0;
}
