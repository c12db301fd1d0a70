import type { Tolerance } from "#lib/answer/key.ts";

/** Forgiven always, relative to the key: about 4500 roundings of a float. */
const rounding = 1e-12;

/** Whether a given number is near enough to the key; both are finite. See `toleranceSchema` for the kinds. */
export function isWithin(tolerance: Tolerance, given: number, key: number): boolean {
  return Math.abs(given - key) <= allowed(tolerance, key) * (1 + rounding) + rounding * Math.abs(key);
}

function allowed(tolerance: Tolerance, key: number): number {
  switch (tolerance.kind) {
    case "absolute":
      return tolerance.value;
    case "relative":
      return tolerance.value * Math.abs(key);
    case "significant_figures":
      return key === 0 ? 0 : 0.5 * 10 ** (leadingExponent(key) - tolerance.digits + 1);
  }
}

/** The power of ten of the first figure: 2 for 123, -3 for 0.00456. */
function leadingExponent(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** Whether all numbers of two tables of the same shape are near enough; false for other shapes. */
export function isTableWithin(
  tolerance: Tolerance,
  given: readonly (readonly number[])[],
  key: readonly (readonly number[])[],
): boolean {
  return (
    isSameShape(given, key) &&
    key.every((row, i) => row.every((value, j) => isWithin(tolerance, given[i][j], value)))
  );
}

export function isSameShape(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): boolean {
  return one.length === other.length && one.every((row, i) => row.length === other[i].length);
}
