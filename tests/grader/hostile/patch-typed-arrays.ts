// wrong_answer
(globalThis as any).Float64Array = class { constructor() { return [1, 2, 3]; } };
export function scale(X: any, k: any): any {
  return [[0, 0], [0, 0]];
}
