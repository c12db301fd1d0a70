import type { Tolerance } from "#exercises/kit/case.ts";
import { isClose } from "#grader/is-close.ts";
import type { Factor, Mistake } from "#lib/mistake.ts";

type Pair = {
  returned: Float64Array;
  expected: Float64Array;
  /** What both values are counted from: a step of descent is known by where it leads from its start. */
  origin: Float64Array | null;
  shape: readonly number[];
  tolerance: Tolerance;
  /** The n of the formulas. */
  rows: number | null;
};

/**
 * Names how finite numbers of the right shape differ from the expected ones. A kind is named only when it
 * holds for every element to about six digits, whatever the tolerance of the check.
 */
export function kindOfDifference(pair: Pair): Mistake {
  const { returned: a, expected: b, scale, noise } = fromOrigin(pair);
  const fits = (value: number, wanted: number) =>
    Math.abs(value - wanted) <= 1e-6 * Math.abs(wanted) + noise * Math.max(1, Math.abs(wanted) / scale);
  const every = (holds: (returned: number, expected: number) => boolean) => a.every((x, i) => holds(x, b[i]));

  if (scale > 0) {
    if (every((x, y) => fits(x, -y))) return { kind: "opposite_sign" };
    for (const [factor, value] of namedFactors(pair.rows))
      if (every((x, y) => fits(x, value * y))) return { kind: "constant_factor", factor, value };
    const digits = commonDigits(a, b, noise);
    if (digits >= 3) return { kind: "few_digits", digits };
    const largest = b.findIndex((y) => Math.abs(y) === scale);
    const ratio = a[largest] / b[largest];
    const isTold = b.filter((y) => Math.abs(y) > 1e-3 * scale).length >= 2 && Math.abs(ratio) > 1e-9;
    if (isTold && every((x, y) => fits(x, ratio * y)))
      return { kind: "constant_factor", factor: "other", value: ratio };
  }
  const offset = a[0] - b[0];
  if (a.length >= 2 && Math.abs(offset) > noise && every((x, y) => fits(x - y, offset)))
    return { kind: "constant_offset", value: offset };
  const wrong = wrongPlaces(pair);
  if (pair.shape.length === 1 && a.length >= 2 && wrong.length === 1) {
    if (wrong[0] === 0) return { kind: "all_but_first" };
    if (wrong[0] === a.length - 1) return { kind: "all_but_last" };
  }
  return { kind: "different" };
}

/**
 * The factors that mistakes in these formulas make: 2 and n of the mean and its derivative, ln 2 of a
 * logarithm to the base 2. Factors that are 1 for this n are left out, and equal ones after the first.
 */
function namedFactors(n: number | null): [Factor, number][] {
  const constant: [Factor, number][] = [
    ["2", 2],
    ["1/2", 1 / 2],
    ["ln2", Math.LN2],
    ["1/ln2", 1 / Math.LN2],
  ];
  if (n === null || n < 2) return constant;
  return [...constant, ["n", n], ["1/n", 1 / n], ...(n > 2 ? halves(n) : [])];
}

function halves(n: number): [Factor, number][] {
  return [
    ["2/n", 2 / n],
    ["n/2", n / 2],
  ];
}

/** Both values counted from the origin, the largest expected number, and what is lost in counting so. */
function fromOrigin({ returned, expected, origin }: Pair) {
  const largest = (numbers: Float64Array) => numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const counted = (numbers: Float64Array) => (origin ? numbers.map((x, i) => x - origin[i]) : numbers);
  const b = counted(expected);
  const scale = largest(b);
  const rounding = origin ? 1e-14 * largest(origin) : 0;
  return { returned: counted(returned), expected: b, scale, noise: 1e-9 * scale + rounding };
}

/** How many significant digits of every element are right. */
function commonDigits(a: Float64Array, b: Float64Array, noise: number): number {
  let worst = 0;
  for (const [i, x] of a.entries()) {
    const error = Math.abs(x - b[i]);
    if (b[i] !== 0 || error > noise) worst = Math.max(worst, error / Math.abs(b[i]));
  }
  return worst > 0 ? Math.floor(-Math.log10(worst)) : 0;
}

function wrongPlaces({ returned, expected, tolerance }: Pair): number[] {
  const places = [...returned.keys()];
  return places.filter((i) => !isClose(returned[i], expected[i], tolerance));
}
