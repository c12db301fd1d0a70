import type { AssessmentRow } from "#lib/gradebook-rows.ts";
import { type AttemptTimes, writing } from "#lib/sitting/clock.ts";
import { results } from "#lib/sitting/results.ts";

/** Where a person stands with an assessment that is sat by the clock, in the order in which it happens. */
export type OwnSitting =
  | { state: "not_yet" }
  | { state: "open" }
  | { state: "running"; endsAt: Date }
  | { state: "handed_in" }
  | { state: "results" }
  | { state: "missed" };

/**
 * Tells where a person stands; null where there is no clock.
 *
 * @param last the person's newest attempt; null when there is none
 */
export function ownSitting(
  now: Date,
  assessment: AssessmentRow,
  last: AttemptTimes | null,
): OwnSitting | null {
  const { opensAt, windowEndsAt } = assessment;
  if (windowEndsAt === null) return null;
  if (last?.endsAt && writing(now, last).state !== "over") return { state: "running", endsAt: last.endsAt };
  if (last !== null)
    return { state: results(now, assessment, { handedIn: true }).shown ? "results" : "handed_in" };
  if (now < opensAt) return { state: "not_yet" };
  return { state: now < windowEndsAt ? "open" : "missed" };
}
