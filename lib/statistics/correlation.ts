/**
 * How far two lists of numbers go together: Pearson's r, from -1 to 1. Where one of them holds only 0 and 1 it is
 * the point-biserial correlation, (m₁ − m₀) / s · √(p(1 − p)): m₁ and m₀ are the means of the other list where
 * there is a 1 and a 0, s is its standard deviation, p the share of ones (Lord, Novick: Statistical Theories of
 * Mental Test Scores, 1968, 15.5).
 *
 * @param xs as many as `ys`
 * @returns null for fewer than three pairs, and where all values of a list are the same
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 3 || isConstant(xs) || isConstant(ys)) return null;
  const dx = fromMean(xs);
  const dy = fromMean(ys);
  const r = product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
  return Math.min(1, Math.max(-1, r)); // rounding may step over
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function fromMean(values: readonly number[]): number[] {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(xs: readonly number[], ys: readonly number[]): number {
  return xs.reduce((total, x, index) => total + x * ys[index], 0);
}
