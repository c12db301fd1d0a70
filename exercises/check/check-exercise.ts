import { join } from "node:path";
import { checkCases } from "#exercises/check/check-cases.ts";
import { checkMutants, type MutantsFound } from "#exercises/check/check-mutants.ts";
import { checkSubmissions } from "#exercises/check/check-submissions.ts";
import { checkTexts } from "#exercises/check/check-texts.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import { loadExercise } from "#exercises/private.ts";
import { findExercise } from "#exercises/public.ts";

/** What is known of an exercise after its check; it is proved when there are no problems. */
export type Proof = {
  id: string;
  problems: string[];
  groups: number;
  cases: number;
  accepted: number;
  wrong: number;
  mutants: MutantsFound;
};

/**
 * Proves an exercise: its texts agree in both languages, the starter scores 0, right solutions score
 * full, wrong ones fail as their authors say, and no mutant of the reference solver passes.
 *
 * @param grade the real judge
 * @returns null when there is no such exercise
 */
export async function checkExercise(id: string, grade: Grade): Promise<Proof | null> {
  const found = await findExercise(id);
  const loaded = await loadExercise(id);
  if (found === null || loaded === null) return null;
  const folder = join(process.cwd(), "exercises", found.folder);
  const { problems, accepted, wrong } = await checkSubmissions(loaded, folder, grade);
  const mutants = await checkMutants(loaded, folder, grade);
  return {
    id,
    problems: [...checkTexts(found), ...checkCases(loaded), ...problems, ...mutants.problems],
    groups: loaded.groups.length,
    cases: loaded.groups.flatMap((group) => group.cases).length,
    accepted,
    wrong,
    mutants,
  };
}
