// runtime_error
throw new Error("Script execution timed out.");
export function scale(X: any, k: any): any {
  return 0;
}
