import type { Case, LoadedExercise } from "#exercises/kit/case.ts";

export type Data = { X: number[][]; y: number[] };

/** Twenty data sets for the normal equation, from 50×4 to 400×10. */
export function dataSets(): Data[] {
  return Array.from({ length: 20 }, (_, i) => {
    const n = 50 + Math.round((i * 350) / 19);
    const d = 4 + Math.round((i * 6) / 19);
    const X = Array.from({ length: n }, (_, row) => [
      1,
      ...Array.from({ length: d - 1 }, (_, column) => noise(i, row, column)),
    ]);
    return { X, y: X.map((row, index) => row.reduce((sum, x) => sum + x, 0) + noise(i, index, 99)) };
  });
}

/** Something that looks random and is the same each time. */
function noise(a: number, b: number, c: number): number {
  const x = Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 43758.5453;
  return (x - Math.floor(x)) * 6 - 3;
}

/** The submission: Gaussian elimination in plain TypeScript. Each number makes another text. */
export function submissionSource(number: number): string {
  return `// submission ${number}
export function normalEquation(X: number[][], y: number[]): number[] {
  const n = X.length;
  const d = X[0].length;
  const A: number[][] = [];
  const b: number[] = [];
  for (let i = 0; i < d; i++) {
    const row: number[] = [];
    for (let j = 0; j < d; j++) {
      let sum${number} = 0;
      for (let k = 0; k < n; k++) sum${number} += X[k][i] * X[k][j];
      row.push(sum${number});
    }
    A.push(row);
    let right = 0;
    for (let k = 0; k < n; k++) right += X[k][i] * y[k];
    b.push(right);
  }
  for (let c = 0; c < d; c++) {
    let p = c;
    for (let r = c + 1; r < d; r++) if (Math.abs(A[r][c]) > Math.abs(A[p][c])) p = r;
    [A[c], A[p]] = [A[p], A[c]];
    [b[c], b[p]] = [b[p], b[c]];
    for (let r = c + 1; r < d; r++) {
      const factor = A[r][c] / A[c][c];
      for (let k = c; k < d; k++) A[r][k] -= factor * A[c][k];
      b[r] -= factor * b[c];
    }
  }
  const w: number[] = new Array(d).fill(0);
  for (let r = d - 1; r >= 0; r--) {
    let sum = b[r];
    for (let k = r + 1; k < d; k++) sum -= A[r][k] * w[k];
    w[r] = sum / A[r][r];
  }
  return w;
}
`;
}

/** The same in the library's words. */
export function libraryText(number: number): string {
  return `// submission ${number}
import * as np from "numpy-ts";
export function normalEquation(X: number[][], y: number[]): number[] {
  const A = np.array(X);
  return np.linalg.solve(np.matmul(A.T, A), np.matmul(A.T, np.array(y))).tolist() as number[];
}
`;
}

export const numpySource = `import numpy as np
def normal_equation(X, y):
    return np.linalg.solve(X.T @ X, X.T @ y)
`;

/** The workload as an exercise. */
export function workload(solve: (X: number[][], y: number[]) => number[]): LoadedExercise {
  const text = (words: string) => ({ ru: words, en: words });
  const cases = dataSets().map(
    ({ X, y }): Case => ({
      name: text(`${X.length} × ${X[0].length}`),
      arguments: [X, y],
      check: { kind: "close", expected: solve(X, y), origin: null, relative: 1e-6, absolute: 1e-9 },
      hint: null,
    }),
  );
  const parameter = (name: string) => ({ name, type: "number[][]", shape: null, meaning: text(name) });
  return {
    version: "benchmark",
    groups: [{ id: "all", name: text("all"), weight: 1, visible: false, cases }],
    picture: null,
    exercise: {
      id: "normal-equation",
      module: "benchmark",
      title: text("Normal equation"),
      entry: {
        name: "normalEquation",
        parameters: [parameter("X"), parameter("y")],
        returns: parameter("w"),
      },
      limits: { caseTimeMs: 2000, memoryMb: 128 },
      allowedImports: ["numpy-ts"],
      tags: [],
      slides: null,
      conventions: [],
    },
  };
}
