import type { LoadedExercise } from "#exercises/kit/case.ts";
import type { CaseReport, Report } from "#lib/report.ts";

/** Grades one source text; the caller brings the judge, for content knows nothing of the grader. */
export type Grade = (exercise: LoadedExercise, source: string) => Promise<Report>;

/** Cases that failed themselves; those after a time limit in their group were not run and say nothing. */
export function failedCases({ cases }: Report): CaseReport[] {
  return cases.filter(({ verdict, notRun }) => verdict !== "accepted" && !notRun);
}

/** Kind of mistake as a submission's first line names it: `constant_factor n`, or the verdict of an error. */
export function kindOf(report: CaseReport): string {
  if (report.verdict !== "wrong_answer") return report.verdict;
  if (report.hidden) return [report.mistakeKind, report.factor].filter(Boolean).join(" ");
  const { mistake } = report;
  if (mistake === null) return "";
  return mistake.kind === "constant_factor" ? `${mistake.kind} ${mistake.factor}` : mistake.kind;
}
