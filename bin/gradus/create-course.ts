import { readArguments, readTextFile } from "#bin/gradus/arguments.ts";
import { withDatabase } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { listExercises } from "#exercises/public.ts";
import { listQuestions } from "#exercises/public-questions.ts";
import { parseCourseFile } from "#lib/course-file.ts";
import { createCourse as create } from "#prisma/create-course.ts";

/** `gradus course create <file.json>`. @returns 0 when it was created, else 2. */
export async function courseCreate(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (positionals.length !== 1) throw new WrongUse("course create needs one file");
  const { course, errors } = parseCourseFile(await readTextFile(positionals[0]));
  if (course === null) throw new WrongUse(errors.join("\n  "));
  const items = course.assessments.flatMap(({ items }) => items);
  const exercises = new Set((await listExercises()).map(({ id }) => id));
  const noExercise = items.flatMap(({ exerciseId }) => exerciseId ?? []).filter((id) => !exercises.has(id));
  if (noExercise.length > 0) throw new WrongUse(`there is no exercise ${noExercise.join(", ")}`);
  const questions = new Set((await listQuestions()).map(({ id }) => id));
  const noQuestion = items.flatMap(({ questionId }) => questionId ?? []).filter((id) => !questions.has(id));
  if (noQuestion.length > 0) throw new WrongUse(`there is no question ${noQuestion.join(", ")}`);
  const created = await withDatabase((db) =>
    db.$transaction((transaction) => create(transaction, course, { now: new Date(), demo: false })),
  );
  if (!created.created) throw new WrongUse(`a course "${course.slug}" is there already; nothing was changed`);
  console.log(
    `Created ${course.slug}. Next, a roster with at least one lecturer: gradus roster import <file.csv>`,
  );
  return 0;
}
