// wrong_answer: half a gigabyte of text is no answer
export function scale(X: any, k: any): any {
  return "x".repeat(2 ** 29 - 25);
}
