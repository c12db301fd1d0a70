import { median } from "#lib/statistics/median.ts";

/** What one student has sent for one item. */
export type ItemWork = {
  itemId: string;
  userId: string;
  /** Submissions, without runs of the visible cases. */
  submissions: number;
  /** The first run or submission. */
  firstAt: Date;
  /** The first submission that was accepted when it was first graded. */
  acceptedAt: Date | null;
};

export type WorkStatistics = {
  medianSubmissions: number | null;
  /** Median time from the first run or submission to the first accepted one, among those who have one. */
  medianMsToAccepted: number | null;
};

/** How much work an item is. Who has only run it has not submitted yet and is no part of the first median. */
export function workStatistics(works: readonly ItemWork[]): WorkStatistics {
  const counts = works.flatMap(({ submissions }) => (submissions > 0 ? [submissions] : []));
  const times = works.flatMap(({ firstAt, acceptedAt }) =>
    acceptedAt === null ? [] : [acceptedAt.getTime() - firstAt.getTime()],
  );
  return { medianSubmissions: median(counts), medianMsToAccepted: median(times) };
}
