// Method: numpy-ts, descent on the features as they are.
import * as np from "numpy-ts";

export function trainIrisClassifier(X: number[][], y: number[]): number[] {
  const A = np.array(X);
  const T = np.transpose(A);
  const labels = np.array(y);
  let w = np.zeros([X[0].length]);
  for (let step = 0; step < 4000; step++) {
    const p = np.reciprocal(np.add(np.exp(np.negative(np.matmul(A, w))), 1));
    const gradient = np.matmul(T, np.subtract(p, labels));
    w = np.subtract(w, np.multiply(gradient, 0.2 / X.length));
  }
  return w.tolist() as number[];
}
