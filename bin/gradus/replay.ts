import { isDeepStrictEqual } from "node:util";
import { readArguments } from "#bin/gradus/arguments.ts";
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
 * @returns 0 when the verdict and those of all cases are the same, 1 when not, 2 when it cannot be done
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
    const isSame = isDeepStrictEqual(verdictsOf(before), verdictsOf(now));
    console.log(`${exerciseId}, seed ${before.seed}`);
    console.log(`  exercise  ${change(before.exerciseVersion, now.exerciseVersion)}`);
    console.log(`  grader    ${change(before.graderVersion, now.graderVersion)}`);
    console.log(`  verdict   ${change(describe(before), describe(now))}`);
    console.log(isSame ? "The same verdict, in every case." : "The verdict is not the same in every case.");
    return isSame ? 0 : 1;
  } finally {
    await boxes.close();
  }
}

/** All that counts, and nothing that may differ from run to run, as times do. */
function verdictsOf({ verdict, score, groups, cases }: Report) {
  return { verdict, score, groups, cases: cases.map((one) => ({ name: one.name, verdict: one.verdict })) };
}

function describe({ verdict, score }: Report): string {
  return `${verdict} ${score.numerator}/${score.denominator}`;
}

function change(before: string, now: string): string {
  return before === now ? before : `${before}, now ${now}`;
}
