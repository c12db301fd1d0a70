/**
 * Weights with the least squared error, by orthogonalising the columns (Gram and Schmidt): no normal equation is
 * solved on the way.
 *
 * @param X n×m with independent columns
 * @param y n
 * @returns m weights
 */
export function leastSquares(X: readonly (readonly number[])[], y: readonly number[]): number[] {
  const { Q, R } = orthogonalise(X);
  const c = Q.map((q) => dot(q, y));
  const w = new Array<number>(Q.length).fill(0);
  for (let j = Q.length - 1; j >= 0; j -= 1) {
    const later = w.reduce((sum, weight, k) => (k > j ? sum + R[j][k] * weight : sum), 0);
    w[j] = (c[j] - later) / R[j][j];
  }
  return w;
}

/** How many of the columns are independent. */
export function rank(X: readonly (readonly number[])[]): number {
  return orthogonalise(X).Q.filter((q) => dot(q, q) > 0.5).length;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The columns made orthonormal; a column that depends on those before it becomes 0. */
function orthogonalise(X: readonly (readonly number[])[]) {
  const columns = X[0].map((_, j) => X.map((row) => row[j]));
  const Q: number[][] = [];
  const R = columns.map(() => columns.map(() => 0));
  for (const [k, column] of columns.entries()) {
    let rest = column;
    for (const [j, q] of Q.entries()) {
      const along = dot(q, rest);
      R[j][k] = along;
      rest = rest.map((value, i) => value - along * q[i]);
    }
    const length = Math.sqrt(dot(rest, rest));
    R[k][k] = length;
    Q.push(length < 1e-9 ? rest.map(() => 0) : rest.map((value) => value / length));
  }
  return { Q, R };
}
