import type { Box } from "#grader/box.ts";
import { type GraderFault, judgeCases, type Request } from "#grader/judge.ts";
import { inheritVerdicts } from "#grader/judge-case.ts";
import { pictureBox } from "#grader/picture-box.ts";
import { makeReport } from "#grader/report.ts";
import { tellCase } from "#grader/report-case.ts";
import type { ShownInspection } from "#lib/inspection/inspection.ts";
import type { Report } from "#lib/report.ts";

/**
 * Grades a program again as {@link judge} did, and tells all of its hidden cases: for the staff, never for a report.
 *
 * @param request.stored the report that it is compared with, by whose seed it is graded
 */
export async function inspect(
  { stored, ...graded }: Omit<Request, "seed" | "visibleOnly"> & { stored: Report },
  box: Box,
): Promise<ShownInspection | GraderFault> {
  const { exercise } = graded;
  const request = { ...graded, seed: stored.seed, visibleOnly: false };
  const judged = await judgeCases(request, pictureBox(talkative(box), exercise.picture).box);
  if ("reason" in judged) return judged;
  const replayed = makeReport(request, judged.cases, judged.error, null);
  return {
    kind: "shown",
    groups: hiddenGroups(exercise, inheritVerdicts(judged.cases)),
    stored: { verdict: stored.verdict, score: stored.score },
    replayed: { verdict: replayed.verdict, score: replayed.score },
    changedCases: changedCases(stored, replayed),
  };
}

function hiddenGroups(
  { groups, exercise }: Request["exercise"],
  judged: ReturnType<typeof inheritVerdicts>,
): ShownInspection["groups"] {
  return groups
    .filter(({ visible }) => !visible)
    .map((group) => ({
      id: group.id,
      name: group.name,
      cases: judged.filter(({ planned }) => planned.group === group).map((one) => tellCase(one, exercise)),
    }));
}

/** A box from which what hidden calls throw and print comes out as well. */
function talkative(box: Box): Box {
  return {
    run: (program, onCall) =>
      box.run({ ...program, calls: program.calls.map((call) => ({ ...call, visible: true })) }, onCall),
  };
}

/** The cases of one version stand in one order. */
function changedCases(stored: Report, replayed: Report): number {
  const most = Math.max(stored.cases.length, replayed.cases.length);
  return Array.from(
    { length: most },
    (_, i) => stored.cases[i]?.verdict !== replayed.cases[i]?.verdict,
  ).filter(Boolean).length;
}
