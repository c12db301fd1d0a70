// time_limit
export function scale(X: any, k: any): any {
  try { return scale(X, k); } catch { return scale(X, k); }
}
