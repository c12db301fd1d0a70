// Method: numpy-ts, descent on the features as they are.
import * as np from "numpy-ts";

export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  const A = np.array(X);
  const T = np.transpose(A);
  const labels = np.array(y);
  let w = X[0].map(() => 0);
  for (let step = 0; step < 4000; step++) {
    const p = np.reciprocal(np.add(np.exp(np.negative(np.matmul(A, np.array(w)))), 1));
    const gradient = np.matmul(T, np.subtract(p, labels)).tolist() as number[];
    w = w.map((weight, j) => weight - (0.2 * gradient[j]) / X.length);
  }
  return w;
}
