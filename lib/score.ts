import { applyCredit, type Credit } from "#lib/deadline.ts";
import { type Exact, exact } from "#lib/exact.ts";

/** A score as a verdict keeps it: a share of the item's points, from 0 to 1. */
export type Score = { numerator: number; denominator: number };

export function exactScore({ numerator, denominator }: Score): Exact {
  return exact(numerator, denominator);
}

/** Whether a score is the higher one, as exact as fractions are, and quicker. */
export function isHigher(score: Score, than: Score): boolean {
  const left = score.numerator * than.denominator;
  const right = than.numerator * score.denominator;
  // A product that a float cannot hold exactly is at least as large as this, rounded or not.
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left > right;
  return exactScore(score).gt(exactScore(than));
}

/** Points that a score earns on an item, after the credit of the time it was sent at. */
export function earnedPoints(score: Score, credit: Credit, points: Exact): Exact {
  return applyCredit(credit, exactScore(score)).mul(points);
}
