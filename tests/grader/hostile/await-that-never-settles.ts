// runtime_error: the function is hoisted and right, the module never finishes
await new Promise(() => {});
export function scale(X: any, k: any): any {
  return X.map((row) => row.map((x) => k * x));
}
