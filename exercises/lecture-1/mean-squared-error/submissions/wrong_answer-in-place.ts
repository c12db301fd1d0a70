// Expects: arguments_changed. Keeps the errors in the array of predictions.
export function meanSquaredError(yHat: number[], y: number[]): number {
  for (let i = 0; i < y.length; i++) yHat[i] -= y[i];
  return yHat.reduce((sum, error) => sum + error * error, 0) / y.length;
}
