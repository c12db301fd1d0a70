// wrong_answer
export function scale(X: any, k: any): any {
  return '{"kind":"numbers","shape":[2,2],"changed":-1}';
}
