import { join } from "node:path";
import { checkCases } from "#exercises/check/check-cases.ts";
import { checkMutants } from "#exercises/check/check-mutants.ts";
import { checkSubmissions } from "#exercises/check/check-submissions.ts";
import { checkTexts } from "#exercises/check/check-texts.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import { loadExercise } from "#exercises/private.ts";
import { findExercise } from "#exercises/public.ts";
import type { CheckProgress, Proof } from "#lib/staff/exercise-check.ts";

/**
 * Proves an exercise: its texts agree in both languages, the starter scores 0, right solutions score
 * full, wrong ones fail as their authors say, and no mutant of the reference solver passes.
 *
 * @param grade the real judge
 * @param onProgress is told after each grading how far the check is
 * @returns null when there is no such exercise
 */
export async function checkExercise(
  id: string,
  grade: Grade,
  onProgress: (progress: CheckProgress) => void = () => {},
): Promise<Proof | null> {
  const found = await findExercise(id);
  const loaded = await loadExercise(id);
  if (found === null || loaded === null) return null;
  const folder = join(process.cwd(), "exercises", found.folder);
  const tell = (part: CheckProgress["part"]) => (done: number, total: number) =>
    onProgress({ part, done, total });
  const samples = await checkSubmissions(loaded, folder, grade, tell("samples"));
  const mutants = await checkMutants(loaded, folder, grade, tell("mutants"));
  const problems = {
    texts: checkTexts(found),
    cases: checkCases(loaded),
    samples: samples.problems,
    mutants: mutants.problems,
  };
  return {
    id,
    groups: loaded.groups.length,
    cases: loaded.groups.flatMap((group) => group.cases).length,
    samples: samples.samples,
    mutants: {
      total: mutants.total,
      caught: mutants.caught,
      equivalent: mutants.equivalent.map(({ mutant: { line, change }, reason }) => ({
        line,
        change,
        reason,
      })),
      survivors: mutants.survivors.map(({ line, change }) => ({ line, change })),
    },
    problems: [
      ...problems.texts.map((text) => ({ part: "texts" as const, text })),
      ...problems.cases.map((text) => ({ part: "cases" as const, text })),
      ...problems.samples.map((text) => ({ part: "samples" as const, text })),
      ...problems.mutants.map((text) => ({ part: "mutants" as const, text })),
    ],
  };
}
