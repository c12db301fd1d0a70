// wrong_answer
for (const name of Object.getOwnPropertyNames(globalThis)) try { Object.freeze((globalThis as any)[name]); } catch {}
export function scale(X: any, k: any): any {
  return 0;
}
