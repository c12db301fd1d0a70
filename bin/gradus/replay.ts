import { readArguments, terminalLocale } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import type { LoadedExercise } from "#exercises/kit/case.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import { loadVersion } from "#grader/versions/load-version.ts";
import type { Report } from "#lib/report.ts";
import type { Database } from "#prisma/client.ts";
import { findVersionFiles } from "#prisma/regrade/version-files.ts";
import { findSubmission } from "#prisma/submissions.ts";

/**
 * `gradus replay <submission>`: grades a stored submission again, with the version of the exercise and the seed
 * that it was graded with, and changes nothing.
 *
 * @returns 0 when the verdict, the score and the verdicts of all cases are the same, 1 when not, 2 when it
 * cannot be done, as when that version was not kept
 */
export async function replay(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [id] = positionals;
  if (positionals.length !== 1) throw new WrongUse("replay needs the id of one submission");
  const { stored, before, exercise } = await withDatabase((db) => findGraded(db, id));
  const { exerciseId, source, kind } = stored;
  const boxes = await openBoxes({ count: 1, withLibrary: exercise.exercise.allowedImports.length > 0 });
  try {
    const request = { exercise, source, seed: before.seed, visibleOnly: kind === "run" };
    const now = await judge(request, boxes);
    if ("reason" in now) throw new WrongUse(`it could not be graded: ${now.reason}`);
    console.log(`${exerciseId}, seed ${before.seed}`);
    console.log(`  exercise  ${now.exerciseVersion}`);
    console.log(`  grader    ${change(before.graderVersion, now.graderVersion)}`);
    console.log(`  verdict   ${change(verdictOf(before), verdictOf(now))}`);
    if (before.graderVersion !== now.graderVersion) console.log("The grader has changed since.");
    const differences = differencesOf(before, now);
    for (const difference of differences) console.log(`  ${difference}`);
    console.log(
      differences.length === 0 ? "The same verdict, in every case." : "The verdict is not the same.",
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await boxes.close();
  }
}

/** A graded submission, and its exercise as it was then. */
async function findGraded(db: Database, id: string) {
  const stored = await findSubmission(db, id);
  if (stored === null) throw new WrongUse(`there is no submission ${id}`);
  const { exerciseId, report: before } = stored;
  if (before === null) throw new WrongUse(`submission ${id} has no verdict yet`);
  return { stored, before, exercise: await findVersion(db, exerciseId, before.exerciseVersion) };
}

async function findVersion(db: Database, exerciseId: string, version: string): Promise<LoadedExercise> {
  const loaded = await loadVersion({ exerciseId, version }, () =>
    findVersionFiles(db, { exerciseId, version }),
  );
  switch (loaded.kind) {
    case "loaded":
      return loaded.exercise;
    case "not_kept":
      throw new WrongUse(
        `${exerciseId} has changed since, and its version ${version}, which graded this, was not kept`,
      );
    case "unusable":
      throw new WrongUse(`version ${version} of ${exerciseId} cannot be used: ${loaded.reason}`);
  }
}

/** What counts and is not the same in two reports of one exercise; times may differ from run to run. */
function differencesOf(before: Report, now: Report): string[] {
  const locale = terminalLocale();
  const verdict = verdictOf(before) === verdictOf(now) ? [] : ["the verdict"];
  const names = now.cases.length >= before.cases.length ? now.cases : before.cases;
  const cases = names.flatMap(({ group, name }, i) => {
    const [was, is] = [before, now].map(({ cases }) => cases[i]?.verdict ?? "none");
    return was === is ? [] : [`${group}, ${name[locale]}: ${change(was, is)}`];
  });
  return [...verdict, ...cases];
}

function verdictOf({ verdict, score }: Report): string {
  return `${verdict} ${score.numerator}/${score.denominator}`;
}

function change(before: string, now: string): string {
  return before === now ? before : `${before}, now ${now}`;
}
