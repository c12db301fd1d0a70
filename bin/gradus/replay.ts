import { readArguments, terminalLocale } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { loadExercise } from "#exercises/private.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";
import type { Report } from "#lib/report.ts";
import { findSubmission } from "#prisma/submissions.ts";

/**
 * `gradus replay <submission>`: grades a stored submission again, with its own seed, and changes nothing.
 *
 * @returns 0 when the verdict, the score and the verdicts of all cases are the same, 1 when not, 2 when it
 * cannot be done, as when the exercise has changed since
 */
export async function replay(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [id] = positionals;
  if (positionals.length !== 1) throw new WrongUse("replay needs the id of one submission");
  const stored = await withDatabase((db) => findSubmission(db, id));
  if (stored === null) throw new WrongUse(`there is no submission ${id}`);
  if (stored.report === null) throw new WrongUse(`submission ${id} has no verdict yet`);
  const exercise = await loadExercise(stored.exerciseId);
  if (exercise === null) throw new WrongUse(`its exercise ${stored.exerciseId} is not there any more`);
  const { exerciseId, source, kind, report: before } = stored;
  const boxes = await openBoxes({ count: 1, withLibrary: exercise.exercise.allowedImports.length > 0 });
  try {
    const request = { exercise, source, seed: before.seed, visibleOnly: kind === "run" };
    const now = await judge(request, boxes);
    if ("reason" in now) throw new WrongUse(`it could not be graded: ${now.reason}`);
    console.log(`${exerciseId}, seed ${before.seed}`);
    console.log(`  exercise  ${change(before.exerciseVersion, now.exerciseVersion)}`);
    console.log(`  grader    ${change(before.graderVersion, now.graderVersion)}`);
    console.log(`  verdict   ${change(verdictOf(before), verdictOf(now))}`);
    if (before.exerciseVersion !== now.exerciseVersion) {
      console.log(
        "The exercise has changed since, and of what it was only the version is kept: this is not the same exercise, and its verdict says nothing of the one that is stored.",
      );
      return 2;
    }
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
