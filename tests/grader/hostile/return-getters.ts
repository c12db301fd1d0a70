// wrong_answer
export function scale(X: any, k: any): any {
  let n = 0;
  return [{ get 0() { return n++; } }, 0];
}
