// memory_limit
export function scale(X: any, k: any): any {
  let g: any = () => 0;
  for (;;) { const h = g; g = () => h; }
}
