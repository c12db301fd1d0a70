// time_limit
export function scale(X: any, k: any): any {
  console.log({ get a() { for (;;); } });
  return 0;
}
