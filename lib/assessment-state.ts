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
  const states = new Set(items.map(({ state }) => state));
  if (states.has("ungraded")) return { state: "ungraded" };
  const counted = states.difference(new Set(["excused"]));
  const [only] = counted;
  if (only === undefined) return { state: "excused" };
  if (counted.size === 1 && only !== "scored" && only !== "ungraded") return { state: only };
  const open = counted.has("missing") || items.some(({ pending }) => pending > 0);
  return { state: "scored", points: earned, open };
}
