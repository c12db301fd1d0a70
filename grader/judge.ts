import { isDeepStrictEqual } from "node:util";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import type { Box, Program } from "#grader/box.ts";
import { type JudgedCase, judgeCase, type PlannedCase } from "#grader/judge-case.ts";
import { pictureBox } from "#grader/picture-box.ts";
import { makeReport } from "#grader/report.ts";
import { maxSourceBytes, type ProgramError, type Report } from "#lib/report.ts";
import type { Value } from "#lib/value.ts";

/** A grading that failed through us: it says nothing of the submission, and is to be tried again. */
export type GraderFault = { verdict: "grader_fault"; reason: string };

export type Request = {
  exercise: LoadedExercise;
  source: string;
  /** Decides the order of hidden cases and the random numbers in the box. */
  seed: number;
  /** Grade the visible groups only, as for a run that does not count. */
  visibleOnly: boolean;
};

/**
 * Grades a source text and folds what became of its cases into a report. All it knows of the world is the
 * box, so the same request gets the same report.
 *
 * @param onCase is told how many of how many cases are done
 */
export async function judge(
  request: Request,
  box: Box,
  onCase: (done: number, total: number) => void = () => {},
): Promise<Report | GraderFault> {
  const { box: observed, picture } = pictureBox(box, request.exercise.picture);
  const judged = await judgeCases(request, observed, onCase);
  return "reason" in judged ? judged : makeReport(request, judged.cases, judged.error, picture());
}

/** Every case of a request, visible ones first, and why the program was not run at all, if it was not. */
export type Judged = { cases: JudgedCase[]; error: ProgramError | null };

/** Asks the box for the value of each case and compares it here, where the expected values are. */
export async function judgeCases(
  { exercise, source, seed, visibleOnly }: Request,
  box: Box,
  onCase: (done: number, total: number) => void = () => {},
): Promise<Judged | GraderFault> {
  const plan = planCases(exercise).filter(({ group }) => group.visible || !visibleOnly);
  const { id, entry, limits, allowedImports } = exercise.exercise;
  if (plan.length === 0) return fault(`${id} has no cases`);
  const refused = (error: ProgramError): Judged => ({ cases: plan.map(notCompiled), error });
  if (new TextEncoder().encode(source).length > maxSourceBytes)
    return refused({ name: "SourceTooLarge", message: "", line: null, column: null });

  const program = { source, entry: entry.name, inputs: inputsOf(exercise), ...limits, allowedImports, seed };
  const run = async (cases: readonly PlannedCase[], contexts: Program["contexts"]) => {
    const calls = cases.map(({ input, groupIndex, group }) => ({
      input,
      group: groupIndex,
      visible: group.visible,
    }));
    const result = await box.run({ ...program, calls, contexts }, (done) => onCase(done, plan.length));
    if (result.kind !== "ran") return result;
    return result.outcomes.map((outcome, i) => judgeCase(cases[i], outcome, exercise.exercise));
  };

  const judged = await run(inRunningOrder(plan, seed), "shared");
  if (!Array.isArray(judged)) return judged.kind === "refused" ? refused(judged.error) : fault(judged.reason);
  const again = await confirm(judged, (cases) => run(cases, "fresh"));
  if (again === null) return fault("the box failed when a case was run again");
  return { cases: inPlanOrder(plan, judged, again), error: null };
}

/**
 * In a shared context a program can trip over what its earlier calls left behind, or live on it. So when
 * anything failed, a few cases are run again in fresh contexts: of each group the first that failed and the
 * first that passed. Where all these come out the same, the program is taken to remember nothing; else every
 * case is run again.
 *
 * @returns the cases that were judged again, or null when the box failed
 */
async function confirm(
  judged: readonly JudgedCase[],
  runFresh: (cases: readonly PlannedCase[]) => Promise<JudgedCase[] | unknown>,
): Promise<JudgedCase[] | null> {
  if (judged.every(({ verdict }) => verdict === "accepted")) return [];
  const stale = judged.filter(({ outcome, notRun }) => !notRun && outcome?.fresh === false);
  const probes = [...Map.groupBy(stale, kindOfProbe).values()].map(([first]) => first);
  if (probes.length === 0) return [];
  const probed = await runFresh(probes.map(({ planned }) => planned));
  if (!Array.isArray(probed)) return null;
  const isStateless = probes.every((probe, i) =>
    isDeepStrictEqual(probe.outcome?.completion, probed[i].outcome?.completion),
  );
  if (isStateless) return [];
  const again = await runFresh(judged.map(({ planned }) => planned));
  return Array.isArray(again) ? again : null;
}

function kindOfProbe({ planned, verdict }: JudgedCase): string {
  return `${planned.group.id} ${verdict === "accepted"}`;
}

/** Visible cases first, each group in the author's order. */
function planCases(exercise: LoadedExercise): PlannedCase[] {
  const all = exercise.groups.flatMap((group, groupIndex) =>
    group.cases.map((one) => ({ one, group, groupIndex })),
  );
  const planned = all.map((entry, input) => ({ ...entry, input }));
  return [...planned.filter(({ group }) => group.visible), ...planned.filter(({ group }) => !group.visible)];
}

const knownInputs = new WeakMap<readonly CaseGroup[], readonly (readonly Value[])[]>();

/** The arguments of every case, the same array for the same exercise, since boxes keep them by identity. */
function inputsOf({ groups }: LoadedExercise): readonly (readonly Value[])[] {
  const inputs = knownInputs.get(groups) ?? groups.flatMap(({ cases }) => cases.map((one) => one.arguments));
  knownInputs.set(groups, inputs);
  return inputs;
}

/** Visible cases as planned, then the hidden ones in an order that the seed decides (Fisher and Yates). */
function inRunningOrder(plan: readonly PlannedCase[], seed: number): PlannedCase[] {
  const hidden = plan.filter(({ group }) => !group.visible);
  const random = xoroshiro128plus(seed);
  for (let i = hidden.length - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    [hidden[i], hidden[j]] = [hidden[j], hidden[i]];
  }
  return [...plan.filter(({ group }) => group.visible), ...hidden];
}

/** One judgement for each planned case, the later one where there are two. */
function inPlanOrder(plan: readonly PlannedCase[], ...judgements: readonly (readonly JudgedCase[])[]) {
  const latest = new Map(judgements.flat().map((judged) => [judged.planned, judged]));
  return plan.flatMap((planned) => latest.get(planned) ?? []);
}

function notCompiled(planned: PlannedCase): JudgedCase {
  return { planned, verdict: "compile_error", notRun: false, mistake: null, place: null, outcome: null };
}

function fault(reason: string): GraderFault {
  return { verdict: "grader_fault", reason };
}
