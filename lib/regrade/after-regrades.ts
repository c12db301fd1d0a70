import type { Graded } from "#lib/gradebook-rows.ts";
import type { RegradeMode } from "#lib/regrade/api.ts";
import { exactScore } from "#lib/score.ts";

/** What an applied regrade found of a submission. */
export type AppliedResult<What extends Graded = Graded> = { mode: RegradeMode; graded: What };

/**
 * What a submission is judged to be after regrades: of each one in turn the result, or, where it is never to
 * lower, the better of the two; of equal ones what was before stays.
 *
 * @param results in the order in which they were applied
 */
export function afterRegrades<What extends Graded>(
  graded: What,
  results: readonly AppliedResult<What>[],
): What {
  return results.reduce((before, { mode, graded: after }) => {
    const isBetter = exactScore(after.score).gt(exactScore(before.score));
    return mode === "replace" || isBetter ? after : before;
  }, graded);
}
