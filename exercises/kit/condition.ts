/**
 * Condition number of X in the 2-norm: largest over smallest singular value, by one-sided Jacobi
 * rotations (Golub and Van Loan, Matrix Computations, section 8.6.3).
 *
 * @param X n×m with n >= m and independent columns
 */
export function conditionNumber(X: readonly (readonly number[])[]): number {
  const values = singularValues(X);
  return Math.max(...values) / Math.min(...values);
}

/** The same after each column was divided by its norm: what methods see that do not mind the scale. */
export function scaledConditionNumber(X: readonly (readonly number[])[]): number {
  const norms = columnNorms(X);
  return conditionNumber(X.map((row) => row.map((x, j) => x / norms[j])));
}

/** Euclidean norm of each column of X. */
export function columnNorms(X: readonly (readonly number[])[]): number[] {
  return columns(X).map((column) => Math.hypot(...column));
}

function singularValues(X: readonly (readonly number[])[]): number[] {
  const rotated = columns(X);
  const enoughSweeps = 30;
  for (let sweep = 0; sweep < enoughSweeps; sweep += 1)
    for (const [i, left] of rotated.entries())
      for (const right of rotated.slice(i + 1)) makeOrthogonal(left, right);
  return rotated.map((column) => Math.hypot(...column));
}

/** Rotates two columns in their plane until their inner product is zero. */
function makeOrthogonal(left: number[], right: number[]): void {
  const inner = dot(left, right);
  if (inner === 0) return;
  const zeta = (dot(right, right) - dot(left, left)) / (2 * inner);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
  const cosine = 1 / Math.hypot(1, tangent);
  for (const [i, l] of left.entries()) {
    const r = right[i];
    left[i] = cosine * (l - tangent * r);
    right[i] = cosine * (r + tangent * l);
  }
}

function columns(X: readonly (readonly number[])[]): number[][] {
  return (X[0] ?? []).map((_, j) => X.map((row) => row[j]));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}
