// wrong_answer: the clock stands
export function scale(X: any, k: any): any {
  const start = Date.now();
  while (Date.now() - start < 50 && start % 2);
  return Date.now() - start > 0 ? X.map((row: any) => row.map((x: any) => k * x)) : 0;
}
