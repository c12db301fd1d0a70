// Method: ln(eᵃ + eᵇ) = max + log1p(exp(−|a − b|)), one logit after another.
export function crossEntropy(Z: number[][], y: number[]): number {
  const logAdd = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
  return Z.reduce((total, row, i) => total + row.reduce(logAdd) - row[y[i]], 0) / Z.length;
}
