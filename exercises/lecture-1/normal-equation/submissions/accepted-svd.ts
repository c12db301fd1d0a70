// Method: singular values of X by one-sided Jacobi rotations, w = V Σ⁻¹ Uᵀ y.
export function normalEquation(X: number[][], y: number[]): number[] {
  const m = X[0].length;
  const U = X[0].map((_, j) => X.map((row) => row[j]));
  const V = X[0].map((_, j) => X[0].map((__, i) => (i === j ? 1 : 0)));
  const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const rotate = (pair: number[][], p: number, q: number, c: number, s: number) => {
    const left = pair[p];
    const right = pair[q];
    pair[p] = left.map((x, i) => c * x - s * right[i]);
    pair[q] = left.map((x, i) => s * x + c * right[i]);
  };
  for (let sweep = 0; sweep < 40; sweep++) {
    for (let p = 0; p < m; p++) {
      for (let q = p + 1; q < m; q++) {
        const inner = dot(U[p], U[q]);
        if (inner === 0) continue;
        const zeta = (dot(U[q], U[q]) - dot(U[p], U[p])) / (2 * inner);
        const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const c = 1 / Math.sqrt(1 + t * t);
        rotate(U, p, q, c, c * t);
        rotate(V, p, q, c, c * t);
      }
    }
  }
  const coordinates = U.map((u) => dot(u, y) / dot(u, u));
  return X[0].map((_, j) => coordinates.reduce((sum, value, k) => sum + value * V[k][j], 0));
}
