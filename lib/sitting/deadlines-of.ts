import type { Deadlines } from "#lib/deadline.ts";
import type { AssessmentRow } from "#lib/gradebook-rows.ts";

/** When an assessment takes what is sent: a timed one until its window ends, without a late rule. */
export function deadlinesOf(assessment: AssessmentRow): Deadlines {
  const { opensAt, windowEndsAt } = assessment;
  return windowEndsAt ? { opensAt, softDeadline: windowEndsAt, hardDeadline: windowEndsAt } : assessment;
}
