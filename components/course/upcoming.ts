import { type SubmissionWindow, submissionWindow } from "#lib/deadline.ts";
import type { AssessmentStanding } from "#lib/gradebook.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import type { LateRule } from "#lib/policy.ts";

/** Something that a person has to reckon with, and when. */
export type Upcoming = { standing: AssessmentStanding; at: Date } & (
  | { kind: "due"; window: SubmissionWindow & { state: "open" | "late" }; todo: ItemStanding[] }
  | { kind: "opens" }
  | { kind: "starts" }
);

/**
 * What lies ahead, soonest first: homework in which points can still be earned, by its next deadline;
 * homework that opens later; a midterm or an exam that has not begun.
 */
export function upcoming(standings: AssessmentStanding[], now: Date, late: LateRule): Upcoming[] {
  return standings
    .flatMap((standing) => upcomingOf(standing, now, late))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function upcomingOf(standing: AssessmentStanding, now: Date, late: LateRule): Upcoming[] {
  const { assessment, deadlines, items } = standing;
  const { startsAt, opensAt } = assessment;
  if (startsAt) return startsAt > now ? [{ kind: "starts", standing, at: startsAt }] : [];
  const window = submissionWindow(now, deadlines, late);
  if (window.state === "not_open") return [{ kind: "opens", standing, at: opensAt }];
  const todo = items.filter(canGainPoints);
  if (window.state === "closed" || window.until === null || todo.length === 0) return [];
  return [{ kind: "due", standing, window, todo, at: window.until }];
}

function canGainPoints({ best, pending }: ItemStanding) {
  return best?.attempt.verdict !== "accepted" && pending === 0;
}
