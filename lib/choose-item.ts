import { type Deadlines, type SubmissionWindow, submissionWindow } from "#lib/deadline.ts";
import type { LateRule } from "#lib/policy.ts";

type WithDeadlines = { assessment: Deadlines };

/**
 * The item that a submission sent now goes to, when an exercise stands in several assessments of a course:
 * the open one that credits it most; of equal ones the one that closes first, since for the other there is
 * time left. When none is open, the one that opens next, or else the one that closed last.
 *
 * @returns null when there are none.
 */
export function chooseItem<Item extends WithDeadlines>(
  items: readonly Item[],
  now: Date,
  late: LateRule,
): Item | null {
  const ranked = items.map((item) => ({ item, rank: rankOf(submissionWindow(now, item.assessment, late)) }));
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return ranked[0]?.item ?? null;
}

/** Smaller comes first: by what can be done now, and then by time. */
function rankOf(window: SubmissionWindow): [number, number] {
  const forEver = Number.MAX_SAFE_INTEGER;
  switch (window.state) {
    case "open":
      return [-1, window.until?.getTime() ?? forEver];
    case "late":
      return [-window.most.valueOf(), window.until.getTime()];
    case "not_open":
      return [1, window.opensAt.getTime()];
    case "closed":
      return [2, -window.closedAt.getTime()];
  }
}
