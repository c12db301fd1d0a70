import { failedKeys, type GradedProgram, lastCompiled } from "#lib/statistics/graded-program.ts";

/** So many of so many. */
export type Count = { passed: number; of: number };

export type CaseStatistics = Count & {
  /** Students who failed it at least once, in whatever submission. */
  failedOnce: number;
  /** `nobody_fails`: nobody ever did, so it tells no two students apart; `all_fail`: nobody passes it yet. */
  remark: "nobody_fails" | "all_fail" | null;
};

/**
 * How one case goes: how many last submissions of students pass it, of those in which it was run.
 *
 * @param programs all that were graded, oldest first
 */
export function caseStatistics(programs: readonly GradedProgram[], key: string): CaseStatistics {
  const ran = lastCompiled(programs).flatMap(({ cases }) =>
    cases.filter((one) => one.key === key && !one.notRun),
  );
  const passed = ran.filter(({ verdict }) => verdict === "accepted").length;
  const failing = programs.filter(
    (program) => program.verdict !== "compile_error" && failedKeys(program).includes(key),
  );
  const failedOnce = new Set(failing.map(({ userId }) => userId)).size;
  const remark = failedOnce === 0 ? "nobody_fails" : passed === 0 && ran.length > 0 ? "all_fail" : null;
  return { passed, of: ran.length, failedOnce, remark: ran.length === 0 ? null : remark };
}

/** How many last submissions of students pass a whole group. */
export function groupStatistics(programs: readonly GradedProgram[], id: string): Count {
  const graded = lastCompiled(programs).flatMap(({ groups }) => groups.filter((group) => group.id === id));
  return { passed: graded.filter(({ passed }) => passed).length, of: graded.length };
}
