import type { LoadedExercise } from "#exercises/kit/case.ts";
import type { CaseReport, Report } from "#lib/report.ts";

/** Grades one source text; the caller brings the judge, for content knows nothing of the grader. */
export type Grade = (exercise: LoadedExercise, source: string) => Promise<Report>;

/** Each case in a group of its own, so that none is left out because another one failed. */
export function apart(loaded: LoadedExercise): LoadedExercise {
  const groups = loaded.groups.flatMap((group) =>
    group.cases.map((one, i) => ({ ...group, id: `${group.id}-${i}`, weight: 1, cases: [one] })),
  );
  return { ...loaded, groups };
}

export function hasFullScore({ score }: Report): boolean {
  return score.numerator === score.denominator;
}

/** Kind of mistake as a submission's first line names it: `constant_factor n`, or the verdict of an error. */
export function kindOf(report: CaseReport): string | null {
  if (report.verdict === "accepted") return null;
  if (report.verdict !== "wrong_answer") return report.verdict;
  if (report.hidden) return [report.mistakeKind, report.factor].filter(Boolean).join(" ");
  const { mistake } = report;
  if (mistake === null) return "";
  return mistake.kind === "constant_factor" ? `${mistake.kind} ${mistake.factor}` : mistake.kind;
}
