import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Mutant, mutate } from "#exercises/check/mutate.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** An entry of an exercise's `mutants.ts`: a mutant that no test can catch, for it is right too. */
export type EquivalentMutant = {
  /** The line of solution.ts, without indentation. */
  line: string;
  /** As the check prints it: `"k + 1 → (k)"`. */
  change: string;
  reason: string;
};

export type MutantsFound = {
  total: number;
  caught: number;
  equivalent: { mutant: Mutant; reason: string }[];
  survivors: Mutant[];
  problems: LocalisedText[];
};

/** An endless loop is told from a slow one long before this. */
const caseTimeMs = 250;

/**
 * Grades every mutant of the reference solver. A mutant that is accepted is equivalent when the
 * author says so in `mutants.ts`, with the reason. All others survive, and each of them is a case that
 * is missing.
 *
 * @param onGraded is told how many of how many mutants are graded, those that live on being graded twice
 */
export async function checkMutants(
  loaded: LoadedExercise,
  folder: string,
  grade: Grade,
  onGraded: (done: number, total: number) => void = () => {},
): Promise<MutantsFound> {
  const mutants = mutate(await readFile(join(folder, "solution.ts"), "utf8"));
  const known = await readEquivalent(folder);
  let alive = mutants;
  let done = 0;
  for (const stage of inStages(loaded)) {
    const total = done + alive.length;
    const reports = await Promise.all(
      alive.map(async ({ source }) => {
        const report = await grade(stage, source);
        onGraded(++done, total);
        return report;
      }),
    );
    alive = alive.filter((_, i) => reports[i].verdict === "accepted");
  }

  const equivalent: { mutant: Mutant; reason: string }[] = [];
  const survivors: Mutant[] = [];
  for (const mutant of alive) {
    const entry = known.find(({ line, change }) => line === mutant.lineText && change === mutant.change);
    if (entry !== undefined) equivalent.push({ mutant, reason: entry.reason });
    else survivors.push(mutant);
  }
  const stale = known.filter(({ line, change }) =>
    alive.every((mutant) => line !== mutant.lineText || change !== mutant.change),
  );
  const problems = [
    ...survivors.map(({ line, change }) => ({
      ru: `мутант выжил, строка ${line}: ${change}`,
      en: `mutant survives, line ${line}: ${change}`,
    })),
    ...stale.map(({ change }) => ({
      ru: `в mutants.ts указан «${change}», которого нет или который замечен`,
      en: `mutants.ts lists "${change}", which is caught or does not exist`,
    })),
  ];
  return { total: mutants.length, caught: mutants.length - alive.length, equivalent, survivors, problems };
}

/** Nearly all mutants fail in the first hidden group, so that endless loops are waited for there only. */
function inStages(loaded: LoadedExercise): LoadedExercise[] {
  const limits = { ...loaded.exercise.limits, caseTimeMs };
  const hidden = loaded.groups.filter(({ visible }) => !visible);
  const hurried = { ...loaded, exercise: { ...loaded.exercise, limits }, groups: hidden };
  return [{ ...hurried, groups: hidden.slice(0, 1) }, hurried];
}

/** An exercise without equivalent mutants has no `mutants.ts`. */
async function readEquivalent(folder: string): Promise<EquivalentMutant[]> {
  const file = join(folder, "mutants.ts");
  const exists = await readFile(file).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
  const { equivalentMutants }: { equivalentMutants: EquivalentMutant[] } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  return equivalentMutants;
}
