import { decimal, type Exact, exact, one, sum, zero } from "#lib/exact.ts";
import type { Standing } from "#lib/gradebook.ts";
import { correlation } from "#lib/statistics/correlation.ts";

/** What an item brought to a student who has sent something for it. */
export type ItemOutcome = {
  userId: string;
  /** Whether something that was sent was accepted, in time or late. */
  solved: boolean;
  /** Share of the item's points that counts now, from 0 to 1; null while nothing is graded. */
  share: Exact | null;
  /** Points on the other items of the assessment; null when there are none. */
  rest: Exact | null;
};

/** The outcomes of an item, one for each student who has sent something for it. */
export function itemOutcomes(standings: readonly Standing[], itemId: string): ItemOutcome[] {
  return standings.flatMap(({ student, assessments }) =>
    assessments.flatMap(({ items }) => {
      const own = items.find(({ item }) => item.id === itemId);
      if (own === undefined || own.attempts.length + own.pending === 0) return [];
      const others = items.filter((standing) => standing !== own);
      const possible = decimal(own.item.points);
      return {
        userId: student.userId,
        solved: own.attempts.some(({ verdict }) => verdict === "accepted"),
        share: own.points && possible.gt(zero) ? own.points.div(possible) : null,
        rest: others.length === 0 ? null : sum(others.map(({ points }) => points ?? zero)),
      };
    }),
  );
}

export type ItemStatistics = {
  /** Students who have sent something. */
  tried: number;
  solved: number;
  /** Mean share of the points among those with something graded, from 0 to 1; null without any. */
  meanShare: Exact | null;
  /** What is missing of the whole in `meanShare`: 0 where everybody has all points, 1 where nobody has any. */
  difficulty: Exact | null;
  /**
   * Corrected item-total correlation, from -1 to 1: of the share of this item's points with the points on the
   * rest of its assessment, so that the item is not compared with itself (Henrysson: Correction of item-total
   * correlations in item analysis, Psychometrika 28, 1963). For an item that is solved or not it is
   * point-biserial. Null where {@link correlation} is, and for the only item of an assessment.
   */
  discrimination: number | null;
};

/** How an item goes among the students who have tried it. */
export function itemStatistics(outcomes: readonly ItemOutcome[]): ItemStatistics {
  const shares = outcomes.flatMap(({ share }) => (share ? [share] : []));
  const compared = outcomes.flatMap(({ share, rest }) => (share && rest ? [{ share, rest }] : []));
  const meanShare = shares.length === 0 ? null : sum(shares).div(exact(shares.length));
  return {
    tried: outcomes.length,
    solved: outcomes.filter(({ solved }) => solved).length,
    meanShare,
    difficulty: meanShare && one.sub(meanShare),
    discrimination: correlation(
      compared.map(({ share }) => share.valueOf()),
      compared.map(({ rest }) => rest.valueOf()),
    ),
  };
}
