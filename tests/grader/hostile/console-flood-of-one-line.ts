// output_limit
export function scale(X: any, k: any): any {
  console.log("x".repeat(2e6));
  return 0;
}
