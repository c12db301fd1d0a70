/**
 * Gradient of the mean cross-entropy of softmax(ReLU(XW₁ + b₁) W₂ + b₂), by the chain rule from the loss back
 * to the first layer (Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors",
 * 1986). The derivative of ReLU at 0 is 0.
 *
 * @param X n×d
 * @param y n indices of classes, from 0 to K − 1
 * @param W1 d×h
 * @param b1 h
 * @param W2 h×K
 * @param b2 K
 * @returns dh + h + hK + K derivatives: W₁ row by row, b₁, W₂ row by row, b₂
 */
export function denseBackward(
  X: number[][],
  y: number[],
  W1: number[][],
  b1: number[],
  W2: number[][],
  b2: number[],
): number[] {
  const A = layer(X, W1, b1);
  const H = A.map((row) => row.map((a) => Math.max(0, a)));
  const outputSlopes = layer(H, W2, b2).map((z, i) => logitSlopes(z, y[i]).map((slope) => slope / X.length));
  const hiddenSlopes = outputSlopes.map((slopes, i) =>
    W2.map((weights, j) => (A[i][j] > 0 ? weights.reduce((sum, w, k) => sum + w * slopes[k], 0) : 0)),
  );
  return [...layerGradient(X, hiddenSlopes), ...layerGradient(H, outputSlopes)];
}

function layer(X: number[][], W: number[][], b: number[]): number[][] {
  return X.map((row) => b.map((bias, j) => row.reduce((sum, x, k) => sum + x * W[k][j], bias)));
}

/** Softmax of one row less the one-hot row of its class: what the loss of one object changes by. */
function logitSlopes(z: number[], label: number): number[] {
  const largest = Math.max(...z);
  const powers = z.map((logit) => Math.exp(logit - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power, k) => power / sum - (k === label ? 1 : 0));
}

/** Derivatives over the weights of a layer, row by row, and then over its biases. */
function layerGradient(U: number[][], slopes: number[][]): number[] {
  const weights = U[0].flatMap((_, k) =>
    slopes[0].map((__, j) => U.reduce((sum, row, i) => sum + row[k] * slopes[i][j], 0)),
  );
  const biases = slopes[0].map((_, j) => slopes.reduce((sum, row) => sum + row[j], 0));
  return [...weights, ...biases];
}
