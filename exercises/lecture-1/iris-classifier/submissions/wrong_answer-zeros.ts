// Expects: author. Does not train: weights of zero put every flower into class 1.
export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  return X[0].map(() => 0);
}
