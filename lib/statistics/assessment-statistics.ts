import { type Exact, exact, sum, zero } from "#lib/exact.ts";
import type { Standing } from "#lib/gradebook.ts";

export type AssessmentStatistics = {
  /** Students who have sent something for an item of it. */
  tried: number;
  /** Mean share of all its points that these have earned by now, from 0 to 1; null without any. */
  meanShare: Exact | null;
};

/** How an assessment goes as a whole. */
export function assessmentStatistics(
  standings: readonly Standing[],
  assessmentId: string,
): AssessmentStatistics {
  const shares = standings.flatMap(({ assessments }) =>
    assessments.flatMap(({ assessment, items, earned, possible }) => {
      const sent = items.some(({ attempts, pending }) => attempts.length + pending > 0);
      return assessment.id === assessmentId && sent && possible.gt(zero) ? [earned.div(possible)] : [];
    }),
  );
  return {
    tried: shares.length,
    meanShare: shares.length === 0 ? null : sum(shares).div(exact(shares.length)),
  };
}
