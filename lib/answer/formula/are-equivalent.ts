import { type Estimate, evaluate } from "#lib/answer/formula/evaluate.ts";
import type { Formula, Point } from "#lib/answer/formula/formula.ts";
import type { FormulaSymbol } from "#lib/question.ts";

/** A number from low (included) to high (excluded). */
export type Uniform = (low: number, high: number) => number;

const points = 200;
const fewestCompared = 20;
/** Relative difference of what counts as equal. */
const closeness = 1e-9;
/** Points where rounding may have changed a value by more than this share say nothing. */
const blur = 1e-6;

/**
 * Whether two formulas have equal values on the domain of their symbols, seen at 200 random points of it (the
 * identity test of Schwartz and Zippel, in floats). Points where neither has a value do not count; one where
 * only one of them has shows that they differ. What rounding blurs at most points is not equal to anything,
 * so that `x + 1e20 - 1e20` is no answer.
 *
 * Symmetric in its formulas for the same numbers drawn.
 */
export function areEquivalent(
  one: Formula,
  other: Formula,
  symbols: readonly FormulaSymbol[],
  uniform: Uniform,
): boolean {
  const pairs: [Estimate, Estimate][] = [];
  for (let i = 0; i < points; i += 1) {
    const point = drawPoint(symbols, uniform);
    const [left, right] = [evaluate(one, point), evaluate(other, point)];
    if (Number.isFinite(left.value) !== Number.isFinite(right.value)) return false;
    if (Number.isFinite(left.value)) pairs.push([left, right]);
  }
  const typical = Math.max(0, ...pairs.map(([left, right]) => larger(left, right)));
  // Where both vanish everywhere, but for rounding, there is no size to compare with.
  const floor = typical < closeness ? 1 : typical * 1e-3;
  const sharp = pairs.filter(
    ([left, right]) => doubt(left, right) <= blur * Math.max(larger(left, right), floor),
  );
  return (
    sharp.length >= Math.max(fewestCompared, pairs.length / 2) &&
    sharp.every(
      ([left, right]) =>
        Math.abs(left.value - right.value) <= doubt(left, right) + closeness * larger(left, right),
    )
  );
}

function drawPoint(symbols: readonly FormulaSymbol[], uniform: Uniform): Point {
  return new Map(
    symbols.map(({ name, low, high, whole }) => [
      name,
      whole ? Math.floor(uniform(Math.ceil(low), Math.floor(high) + 1)) : uniform(low, high),
    ]),
  );
}

function larger(left: Estimate, right: Estimate): number {
  return Math.max(Math.abs(left.value), Math.abs(right.value));
}

function doubt(left: Estimate, right: Estimate): number {
  return 10 * (left.error + right.error);
}
