// wrong_answer
export function scale(X: any, k: any): any {
  const b = new (ArrayBuffer as any)(64, { maxByteLength: 128 });
  const a: any = new Float64Array(b);
  b.resize(8);
  return a;
}
