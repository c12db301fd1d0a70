// time_limit: the answer is right, but the program never rests
export function scale(X: any, k: any): any {
  const again = (): void => void Promise.resolve().then(again);
  again();
  return X.map((row) => row.map((x) => k * x));
}
