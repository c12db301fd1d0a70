// Expects: arguments_changed. Multiplies the weights into the rows of X.
export function predictProbability(X: number[][], w: number[]): number[] {
  return X.map((row) => {
    for (let j = 0; j < row.length; j++) row[j] *= w[j];
    return 1 / (1 + Math.exp(-row.reduce((sum, x) => sum + x, 0)));
  });
}
