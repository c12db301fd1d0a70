// output_limit or time_limit or memory_limit
export function scale(X: any, k: any): any {
  return new Float64Array(3e6);
}
