// Method: loops and two branches of the sigmoid.
export function predictProbability(X: number[][], w: number[]): number[] {
  const result: number[] = [];
  for (const row of X) {
    let z = 0;
    for (let j = 0; j < w.length; j++) z += row[j] * w[j];
    const odds = Math.exp(-Math.abs(z));
    result.push(z >= 0 ? 1 / (1 + odds) : odds / (1 + odds));
  }
  return result;
}
