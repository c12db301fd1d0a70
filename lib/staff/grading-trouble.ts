/** A submission that waits longer than this means that graders do not keep up, or that there are none. */
export const patienceSeconds = 60;

/** What is wrong with the grading and calls for a person, the most urgent first; null when nothing is. */
export type GradingTrouble = "no_graders" | "slow" | "faults";

export function gradingTrouble({
  graders,
  oldestWaitingMs,
  unresolvedFaults,
}: {
  /** How many grader processes are alive. */
  graders: number;
  /** How long the oldest submission has been waiting; null when none waits. */
  oldestWaitingMs: number | null;
  /** Submissions that met a fault of ours and have no verdict yet. */
  unresolvedFaults: number;
}): GradingTrouble | null {
  if (graders === 0) return "no_graders";
  if (unresolvedFaults > 0) return "faults";
  if (oldestWaitingMs !== null && oldestWaitingMs > patienceSeconds * 1000) return "slow";
  return null;
}
