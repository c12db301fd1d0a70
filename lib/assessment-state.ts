import type { Exact } from "#lib/exact.ts";
import type { AssessmentStanding } from "#lib/gradebook.ts";

/** What an assessment is to one student, in one word or number: the table of grades and its files tell these apart. */
export type AssessmentState =
  /** There are points, zero among them; `open` when they can still change. */
  | { state: "scored"; points: Exact; open: boolean }
  /** Something was sent and waits for its verdict. */
  | { state: "ungraded" }
  /** Nothing was sent, and it is not too late. */
  | { state: "missing" }
  /** Nothing was sent in time, which counts as zero. */
  | { state: "not_submitted" }
  /** The student need not do it, and it counts neither way. */
  | { state: "excused" };

/** The state of an assessment that has at least one item. */
export function assessmentState({ items, earned }: AssessmentStanding): AssessmentState {
  if (items.some(({ state }) => state === "ungraded")) return { state: "ungraded" };
  const counted = items.filter(({ state }) => state !== "excused");
  if (counted.length === 0) return { state: "excused" };
  for (const state of ["missing", "not_submitted"] as const)
    if (counted.every((item) => item.state === state)) return { state };
  const open = items.some(({ state, pending }) => state === "missing" || pending > 0);
  return { state: "scored", points: earned, open };
}
