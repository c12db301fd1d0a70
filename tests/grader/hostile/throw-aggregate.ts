// runtime_error
export function scale(X: any, k: any): any {
  throw new AggregateError([new Error("a"), new Error("b")], "many");
}
