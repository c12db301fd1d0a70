// memory_limit
export function scale(X: any, k: any): any {
  for (let i = 0; ; i++) Symbol.for("gradus" + i);
}
