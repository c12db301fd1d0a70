// time_limit
export function scale(X: any, k: any): any {
  function* endless() { for (;;) yield 1; }
  let sum = 0;
  for (const x of endless()) sum += x;
  return sum;
}
