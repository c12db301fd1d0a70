import { availableParallelism } from "node:os";
import { readArguments } from "#bin/gradus/arguments.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { checkExercise } from "#exercises/check/check-exercise.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import { showProof } from "#exercises/check/show-proof.ts";
import { listExercises } from "#exercises/public.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";

/** `gradus exercises check [id...]`. @returns 0 when all are proved, 1 when one is not, 2 when one is not there. */
export async function exercisesCheck(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const ids = positionals.length > 0 ? positionals : (await listExercises()).map(({ id }) => id);
  const boxes = await openBoxes({ count: availableParallelism(), withLibrary: true });
  const grade: Grade = async (exercise, source) => {
    const report = await judge({ exercise, source, seed: 1, visibleOnly: false }, boxes);
    if ("reason" in report) throw new Error(report.reason);
    return report;
  };
  try {
    let isProved = true;
    for (const id of ids) {
      const proof = await checkExercise(id, grade);
      if (proof === null) throw new WrongUse(`there is no exercise "${id}"`);
      console.log(showProof(proof));
      isProved &&= proof.problems.length === 0;
    }
    return isProved ? 0 : 1;
  } finally {
    await boxes.close();
  }
}
