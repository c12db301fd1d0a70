// wrong_answer
export function scale(X: any, k: any): any {
  return new Proxy([[0, 0], [0, 0]], { get: (t: any, p) => (p === "length" ? 2 : t[p]) });
}
