// Method: objects one by one, each adds its share to a typed array; the mask is that of H.
export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): Float64Array {
  const [n, d, h, K] = [X.length, W1.length, b1.length, b2.length];
  const gradient = new Float64Array(d * h + h + h * K + K);
  const [atB1, atW2, atB2] = [d * h, d * h + h, d * h + h + h * K];
  for (let i = 0; i < n; i++) {
    const hidden = new Float64Array(h);
    for (let j = 0; j < h; j++) {
      let a = b1[j];
      for (let k = 0; k < d; k++) a += X[i][k] * W1[k][j];
      hidden[j] = a > 0 ? a : 0;
    }
    const z = Float64Array.from(b2);
    for (let j = 0; j < h; j++) for (let c = 0; c < K; c++) z[c] += hidden[j] * W2[j][c];
    const largest = z.reduce((most, logit) => Math.max(most, logit));
    const logSum = largest + Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    const slopes = z.map((logit, c) => (Math.exp(logit - logSum) - Number(c === y[i])) / n);
    for (let c = 0; c < K; c++) gradient[atB2 + c] += slopes[c];
    for (let j = 0; j < h; j++) {
      if (hidden[j] === 0) continue;
      let slope = 0;
      for (let c = 0; c < K; c++) {
        slope += slopes[c] * W2[j][c];
        gradient[atW2 + j * K + c] += hidden[j] * slopes[c];
      }
      gradient[atB1 + j] += slope;
      for (let k = 0; k < d; k++) gradient[k * h + j] += X[i][k] * slope;
    }
  }
  return gradient;
}
