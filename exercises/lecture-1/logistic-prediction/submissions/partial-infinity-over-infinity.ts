// Expects: not_finite. Takes eᶻ/(1 + eᶻ), which is NaN for large z.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => {
    const odds = Math.exp(row.reduce((sum, x, j) => sum + x * w[j], 0));
    return odds / (1 + odds);
  });
}
