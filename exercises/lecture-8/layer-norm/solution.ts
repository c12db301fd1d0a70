/**
 * γ ⊙ (x − μ) / √(σ² + ε) + β for each row: Ba, Kiros, Hinton, "Layer normalization", 2016.
 *
 * @param X n×d
 * @param gamma d
 * @param beta d
 * @returns n×d
 */
export function layerNorm(X: number[][], gamma: number[], beta: number[], eps: number): number[][] {
  return X.map((row) => {
    const center = mean(row);
    const spread = Math.sqrt(mean(row.map((x) => (x - center) ** 2)) + eps);
    return row.map((x, j) => (gamma[j] * (x - center)) / spread + beta[j]);
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
