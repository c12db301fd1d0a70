import type { Factor, MistakeKind } from "#lib/mistake.ts";
import type { CaseVerdict, Verdict } from "#lib/verdict.ts";

/** What statistics look at in the report of a submission for an exercise. */
export type GradedProgram = {
  userId: string;
  verdict: Verdict;
  groups: { id: string; passed: boolean }[];
  cases: GradedCase[];
};

export type GradedCase = {
  /** See `case-key.ts`. */
  key: string;
  verdict: CaseVerdict;
  /** True when a case before it in its group had already cost the group. */
  notRun: boolean;
  kind: MistakeKind | null;
  factor: Factor | null;
};

/**
 * The last submission of each student. One that does not compile says nothing of the cases: it is left out, and
 * so is its student.
 *
 * @param programs oldest first
 */
export function lastCompiled(programs: readonly GradedProgram[]): GradedProgram[] {
  const last = new Map(programs.map((program) => [program.userId, program]));
  return [...last.values()].filter(({ verdict }) => verdict !== "compile_error");
}

/** Cases that failed themselves: one that was not run says nothing. */
export function failedKeys({ cases }: GradedProgram): string[] {
  return cases.filter(({ verdict, notRun }) => verdict !== "accepted" && !notRun).map(({ key }) => key);
}
