// wrong_answer
Date.now = () => 1e15;
Math.random = () => 4;
export function scale(X: any, k: any): any {
  return [[Date.now(), Math.random()], [0, 0]];
}
