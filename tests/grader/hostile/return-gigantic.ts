// output_limit
export function scale(X: any, k: any): any {
  return new Float64Array(3e6);
}
