// wrong_answer
export function scale(X: any, k: any): any {
  const g: any = globalThis;
  g.seen = (g.seen ?? []).concat([X]);
  return g.seen[0];
}
