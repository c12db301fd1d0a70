// Method: plain loops that skip silent neurons; one typed array for each object.
export function denseForward(
  X: number[][],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): Float64Array[] {
  return X.map((x) => {
    const z = Float64Array.from(b2);
    for (let j = 0; j < b1.length; j++) {
      let a = b1[j];
      for (let k = 0; k < x.length; k++) a += x[k] * W1[k][j];
      if (a > 0) for (let c = 0; c < z.length; c++) z[c] += a * W2[j][c];
    }
    return z;
  });
}
