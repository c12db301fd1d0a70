// output_limit
export function scale(X: any, k: any): any {
  for (let i = 0; i < 20000; i++) try { console.log(i); } catch {}
  return X.map((row: any) => row.map((x: any) => k * x));
}
