/**
 * Least squares by the modified Gram-Schmidt process with y treated as one more column, which is as
 * accurate as Householder's QR (Björck 1967; Higham, section 20.3) and never squares the condition.
 *
 * @param X n×m with independent columns
 * @param y n
 * @returns the m weights that minimise ‖Xw − y‖
 */
export function normalEquation(X: number[][], y: number[]): number[] {
  const columns = X[0].map((_, j) => X.map((row) => row[j]));
  const R: number[][] = columns.map(() => []);
  const w: number[] = [];
  let rest = y;
  for (let k = 0; k < columns.length; k += 1) {
    R[k][k] = Math.sqrt(dot(columns[k], columns[k]));
    const direction = columns[k].map((x) => x / R[k][k]);
    for (let j = k + 1; j < columns.length; j += 1) {
      R[k][j] = dot(direction, columns[j]);
      columns[j] = without(columns[j], direction, R[k][j]);
    }
    w[k] = dot(direction, rest);
    rest = without(rest, direction, w[k]);
  }
  // Now Rw = w with the right side in place: solve from the last weight to the first.
  for (let k = w.length - 1; k >= 0; k -= 1) {
    for (let j = k + 1; j < w.length; j += 1) w[k] -= R[k][j] * w[j];
    w[k] /= R[k][k];
  }
  return w;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

/** a minus `amount` times the direction. */
function without(a: number[], direction: number[], amount: number): number[] {
  return a.map((x, i) => x - amount * direction[i]);
}
