// time_limit
export function scale(X: any, k: any): any {
  while (true) { try { for (;;); } finally { continue; } }
}
