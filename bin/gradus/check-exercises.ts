import { availableParallelism } from "node:os";
import { readArguments } from "#bin/gradus/arguments.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { checkExercise } from "#exercises/check/check-exercise.ts";
import type { Grade } from "#exercises/check/outcome.ts";
import { checkQuestion } from "#exercises/check/question/check-question.ts";
import { showQuestionProof } from "#exercises/check/question/show-question-proof.ts";
import { showProof } from "#exercises/check/show-proof.ts";
import { findFolder, listExercises } from "#exercises/public.ts";
import { listQuestions } from "#exercises/public-questions.ts";
import { judge } from "#grader/judge.ts";
import { openBoxes } from "#grader/sandbox/pool.ts";

/**
 * `gradus exercises check [id...]`, exercises and questions alike.
 *
 * @returns 0 when all are proved, 1 when one is not, 2 when one is not there
 */
export async function exercisesCheck(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const all = async () => [...(await listExercises()), ...(await listQuestions())].map(({ id }) => id);
  const ids = positionals.length > 0 ? positionals : await all();
  const folders = await Promise.all(ids.map(findFolder));
  const exercises = ids.filter((_, i) => folders[i] !== null);
  const questions = ids.filter((_, i) => folders[i] === null);
  const areProved = [await checkQuestions(questions), await checkExercises(exercises)];
  return areProved.every((isProved) => isProved) ? 0 : 1;
}

async function checkQuestions(ids: readonly string[]): Promise<boolean> {
  let isProved = true;
  for (const id of ids) {
    const proof = await checkQuestion(id);
    if (proof === null) throw new WrongUse(`there is no exercise or question "${id}"`);
    console.log(showQuestionProof(proof));
    isProved &&= proof.problems.length === 0;
  }
  return isProved;
}

async function checkExercises(ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
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
      if (proof === null) throw new WrongUse(`there is no exercise or question "${id}"`);
      console.log(showProof(proof));
      isProved &&= proof.problems.length === 0;
    }
    return isProved;
  } finally {
    await boxes.close();
  }
}
