// Method: the formula letter by letter, with the inverse of XᵀX by Gauss and Jordan.
const transpose = (A: number[][]) => A[0].map((_, j) => A.map((row) => row[j]));
const multiply = (A: number[][], B: number[][]) =>
  A.map((row) => transpose(B).map((column) => row.reduce((sum, x, i) => sum + x * column[i], 0)));

function inverse(A: number[][]): number[][] {
  const size = A.length;
  const M = A.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k; i < size; i++) if (Math.abs(M[i][k]) > Math.abs(M[best][k])) best = i;
    [M[k], M[best]] = [M[best], M[k]];
    const pivot = M[k][k];
    M[k] = M[k].map((x) => x / pivot);
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = M[i][k];
      M[i] = M[i].map((x, j) => x - factor * M[k][j]);
    }
  }
  return M.map((row) => row.slice(size));
}

export function normalEquation(X: number[][], y: number[]): number[] {
  const T = transpose(X);
  return multiply(
    multiply(inverse(multiply(T, X)), T),
    y.map((value) => [value]),
  ).flat();
}
