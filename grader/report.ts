import type { LoadedExercise } from "#exercises/kit/case.ts";
import { inheritVerdicts, type JudgedCase } from "#grader/judge-case.ts";
import { reportCase } from "#grader/report-case.ts";
import { graderVersion } from "#grader/version.ts";
import type { Picture } from "#lib/picture/picture.ts";
import type { CaseReport, GroupReport, ProgramError, Report } from "#lib/report.ts";
import type { Verdict } from "#lib/verdict.ts";

/**
 * Folds judged cases into a report. A group passes when all its cases do; the score is the weight of the
 * passed groups over the weight of all.
 *
 * @param judged at least one case; visible ones first, each group in the author's order
 * @param error why the program was not run at all, or null
 */
export function makeReport(
  { exercise, seed }: { exercise: LoadedExercise; seed: number },
  judged: readonly JudgedCase[],
  error: ProgramError | null,
  picture: Picture | null,
): Report {
  const settled = inheritVerdicts(judged);
  const graded = new Set(settled.map(({ planned }) => planned.group));
  const groups = exercise.groups.filter((group) => graded.has(group));
  const groupReports = groups.map((group): GroupReport => {
    const own = settled.filter(({ planned }) => planned.group === group);
    const passed = own.every(({ verdict }) => verdict === "accepted");
    return { id: group.id, name: group.name, visible: group.visible, weight: group.weight, passed };
  });
  const cases = settled.map((one) => reportCase(one, exercise.exercise));
  return {
    verdict: foldVerdict(groupReports, cases),
    score: foldScore(groupReports),
    error,
    groups: groupReports,
    cases,
    picture,
    timeMs: settled.reduce((sum, { outcome }) => sum + (outcome?.timeMs ?? 0), 0),
    exerciseVersion: exercise.version,
    graderVersion,
    seed,
  };
}

function foldVerdict(groups: readonly GroupReport[], cases: readonly CaseReport[]): Verdict {
  const firstFailing = cases.find(({ verdict }) => verdict !== "accepted");
  if (firstFailing === undefined) return "accepted";
  return groups.some(({ passed, weight }) => passed && weight > 0) ? "partial" : firstFailing.verdict;
}

/** Where no group weighs anything, as when only visible ones are run, each counts the same. */
function foldScore(groups: readonly GroupReport[]): Report["score"] {
  const isWeighed = groups.some(({ weight }) => weight > 0);
  const total = (some: readonly GroupReport[]) =>
    some.reduce((sum, { weight }) => sum + (isWeighed ? weight : 1), 0);
  return { numerator: total(groups.filter(({ passed }) => passed)), denominator: total(groups) };
}
